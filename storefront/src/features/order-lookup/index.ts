export { LookupView } from "./lookup-view";
