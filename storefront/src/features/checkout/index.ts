export { CheckoutView } from "./checkout-view";
export { NothingToPay } from "./nothing-to-pay";
export { findRecentOrder } from "./recent-orders";
