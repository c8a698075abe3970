export { InvoiceLink } from "./invoice-link";
export { InvoiceView } from "./invoice-view";
export { SlipView } from "./slip-view";
