export { GoodsBadges } from "./goods-badges";
export { GoodsCard } from "./goods-card";
export { GoodsGrid } from "./goods-grid";
export { MoreLink } from "./more-link";
export { priceRange } from "./price";
