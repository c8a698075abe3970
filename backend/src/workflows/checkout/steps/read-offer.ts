import { findDistrict } from "@lapak-desa/seed";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { CartFacts } from "../../../lib/checkout/cart-facts";
import { offerFor } from "../../../lib/checkout/check-cart";
import { readCourierFacts } from "../../../lib/checkout/courier";
import { districtCodeOf } from "../../../lib/delivery/destination";

/** Reads what an enterprise offers for a cart, and the place that the cart is to go to, if any. */
export const readOfferStep = createStep(
  "read-offer",
  async ({ cart }: { cart: CartFacts }, { container }) => {
    const code = districtCodeOf(cart.shipping_address);
    const place = code === null ? null : findDistrict(code);
    const courier = await readCourierFacts(container, cart, place?.districtCode ?? null);
    return new StepResponse({ ...offerFor(cart, courier), place });
  },
);
