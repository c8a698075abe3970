export { MissingPage } from "./missing-page";
export { NotFoundView } from "./not-found-view";
