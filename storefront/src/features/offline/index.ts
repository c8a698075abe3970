export { CopyBar } from "./copy-bar";
export { OfflineView } from "./offline-view";
export { PageHelpers } from "./page-helpers";
