import { findArea, findDistrict } from "@lapak-desa/seed";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { readCarrierFacts } from "../../../lib/checkout/carriers";
import type { CartFacts } from "../../../lib/checkout/cart-facts";
import { pickupOnlyLinesOf } from "../../../lib/checkout/cart-readings";
import { offerFor } from "../../../lib/checkout/check-cart";
import { destinationOf, isAbroad } from "../../../lib/delivery/destination";

/** Reads what an enterprise offers for a cart, the place that it is to go to, if any, and what of it stays here. */
export const readOfferStep = createStep(
  "read-offer",
  async ({ cart }: { cart: CartFacts }, { container }) => {
    const to = destinationOf(cart.shipping_address);
    const codes = isAbroad(to) ? null : to;
    const place = codes === null ? null : findDistrict(codes.district_code);
    const isUnknown = codes !== null && place === null;
    const village = codes?.village_code ? findArea(codes.village_code) : null;
    const carriers = await readCarrierFacts(container, cart, isUnknown ? null : to);
    return new StepResponse({
      ...offerFor(cart, carriers),
      place,
      village,
      pickup_only_lines: pickupOnlyLinesOf(cart),
    });
  },
);
