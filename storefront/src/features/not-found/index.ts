export { leaveForMissing } from "./leave-for-missing";
export { missingMetadata } from "./missing-metadata";
export { MissingPage } from "./missing-page";
export { UnknownPage } from "./unknown-page";
