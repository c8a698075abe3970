export { ProductView } from "./product-view";
export { getRelated } from "./related";
