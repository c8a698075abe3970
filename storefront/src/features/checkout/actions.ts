"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { hasLocale } from "next-intl";
import { z } from "zod";
import { keepIfLoggedIn } from "@/features/account";
import { forgetBasket } from "@/features/basket";
import { getPathname } from "@/i18n/navigation";
import { routing } from "@/i18n/routing";
import { placeOrder } from "@/lib/medusa/carts";
import type { MedusaError } from "@/lib/medusa/errors";
import { getTrackedOrder } from "@/lib/medusa/orders";
import { describeProblems, describeRefusal } from "./describe";
import { isOtherThan } from "./is-other-than";
import { checkOrder, readOffered, readShownTerms, readShownTotal, readValues } from "./order-form";
import { readPlaceStep, takePlaceStep } from "./place-steps";
import { readPostcodes } from "./postcode";
import { rememberOrder } from "./recent-orders";
import { toRefusal } from "./refusal";
import type { CheckoutState } from "./state";

const targetSchema = z.object({
  enterprise: z.string().min(1).max(100),
  cart: z.string().regex(/^cart_\w{1,60}$/),
});

/** Whether the fee, the prices or the terms on the page are no longer those that count. */
function isOutOfDate({ code, fields }: MedusaError): boolean {
  return code === "fee_changed" || code === "price_changed" || "terms" in fields;
}

/**
 * Turns a basket into an order and leads on to it. The form itself names the cart, not the cookie:
 * sent twice, or again after "back", it asks for the same order, and the backend answers that one.
 */
export async function submitOrder(before: CheckoutState, form: FormData): Promise<CheckoutState> {
  const asked = form.get("locale");
  const locale = hasLocale(routing.locales, asked) ? asked : routing.defaultLocale;
  const values = readValues(form);
  const refuse = (shown: Pick<CheckoutState, "errors" | "problems">): CheckoutState => ({
    attempt: before.attempt + 1,
    values,
    places: [],
    lists: before.lists,
    ...shown,
  });

  const target = targetSchema.safeParse(Object.fromEntries(form));
  if (!target.success) {
    return refuse(await describeRefusal({ kind: "order", problem: "gone" }, "", locale));
  }
  const { enterprise, cart } = target.data;
  const step = readPlaceStep(form);
  if (step !== null) {
    return takePlaceStep(step, { values, postcodes: readPostcodes(form), cart, locale });
  }
  const checked = checkOrder(values, readOffered(form));
  if (!checked.ok) return refuse(await describeProblems(checked.problems, locale));

  const placed = await placeOrder(cart, checked.order, {
    locale,
    terms: readShownTerms(form),
    goodsTotal: readShownTotal(form),
  });
  if (!placed.ok) {
    console.error("An order was refused.", placed.error);
    if (isOutOfDate(placed.error)) refresh();
    return refuse(await describeRefusal(toRefusal(placed.error), enterprise, locale));
  }
  const { trackingToken: token, isNew } = placed.value.order;
  await rememberOrder(enterprise, token);
  await keepIfLoggedIn(token, locale);
  await forgetBasket(enterprise, cart, locale);
  // Of another tab, or sent before "back": whoever chose otherwise now has to be told.
  const standing = isNew ? null : await getTrackedOrder(token, locale).catch(() => null);
  const isOther = standing !== null && isOtherThan(checked.order, standing);
  const query: Record<string, string> = isOther ? { earlier: "1" } : {};
  redirect(getPathname({ href: { pathname: "/order/[token]", params: { token }, query }, locale }));
}
