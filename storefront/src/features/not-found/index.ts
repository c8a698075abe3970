export { leaveForMissing } from "./leave-for-missing";
export { missingMetadata } from "./missing-metadata";
export { MissingPage } from "./missing-page";
export { NotFoundView } from "./not-found-view";
export { getSuggestions } from "./suggestions";
