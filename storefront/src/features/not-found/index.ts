export { leaveForMissing } from "./leave-for-missing";
export { MissingPage } from "./missing-page";
export { NotFoundView } from "./not-found-view";
