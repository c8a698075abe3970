export { OrderView } from "./order-view";
