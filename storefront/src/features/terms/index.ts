export { AgreedTermsCard } from "./agreed-terms-card";
export { CheckoutTerms } from "./checkout-terms";
export { TermsView } from "./terms-view";
