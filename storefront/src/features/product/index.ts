export { BuyPanel } from "./buy-panel";
export { Gallery } from "./gallery";
export { PermitBadge } from "./permit-badge";
export { PriceSplit } from "./price-split";
export { ProductView } from "./product-view";
export { getRelated } from "./related";
export { SizeTable } from "./size-table";
