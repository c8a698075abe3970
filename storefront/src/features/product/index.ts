export { PriceSplit } from "./price-split";
export { ProductView } from "./product-view";
export { getRelated } from "./related";
