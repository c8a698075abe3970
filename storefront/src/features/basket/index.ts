export { AddToBasketForm } from "./add-to-basket-form";
export { BasketLink } from "./basket-link";
export { BasketView } from "./basket-view";
export { type BasketGroup, getBasketGroup, getBasketGroups, isAvailable } from "./groups";
export { readOutcome } from "./outcome";
export { forgetBasket } from "./store";
export { lookUp } from "./told";
