export { HandoverSection } from "./handover-section";
export { ItemsSection } from "./items-section";
export { OrderHistory } from "./order-history";
export { OrderSteps } from "./order-steps";
export { OrderView } from "./order-view";
export { PaymentDetails } from "./payment-details";
export { QrCode } from "./qr-code";
export { SellerSection } from "./seller-section";
