export { OfflineView } from "./offline-view";
export { PageHelpers } from "./page-helpers";
