export { CategoryLinks } from "./category-links";
export { CategoryView } from "./category-view";
