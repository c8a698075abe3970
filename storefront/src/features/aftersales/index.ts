export { AftersalesSection } from "./aftersales-section";
export { CancelView } from "./cancel-view";
export { problemOf } from "./problems";
export { ReturnView } from "./return-view";
