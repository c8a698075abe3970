import "server-only";
import { refresh } from "next/cache";
import type { Locale } from "next-intl";
import { getTranslations } from "next-intl/server";
import { setDeliveryPlace } from "@/lib/medusa/carts";
import { findPlaces, placeQuestion } from "@/lib/medusa/places";
import type { CheckoutState } from "./state";

/** What one of the buttons beside the place asks for: to look for it, or to take one. */
export type PlaceStep = { kind: "find" } | { kind: "choose"; districtCode: string };

/** Which of those buttons sent the form; null when it was the one that orders. */
export function readPlaceStep(form: FormData): PlaceStep | null {
  const districtCode = form.get("choose_place");
  if (typeof districtCode === "string") return { kind: "choose", districtCode };
  return form.has("find_place") ? { kind: "find" } : null;
}

interface Asked {
  values: CheckoutState["values"];
  cart: string;
  locale: Locale;
}

/** Looks for a place or takes one, and keeps everything that was typed. */
export async function takePlaceStep(
  step: PlaceStep,
  { values, cart, locale }: Asked,
): Promise<CheckoutState> {
  const t = await getTranslations({ locale, namespace: "checkout.errors" });
  const shown = (change: Partial<CheckoutState>): CheckoutState => ({
    attempt: 0,
    values,
    errors: {},
    problems: [],
    places: [],
    ...change,
  });
  if (step.kind === "find") {
    const typed = placeQuestion.safeParse(values.place);
    if (!typed.success) return shown({ errors: { place: t("place") } });
    const places = await findPlaces(typed.data, locale);
    return shown(places.length > 0 ? { places } : { errors: { place: t("place_unknown") } });
  }
  const chosen = await setDeliveryPlace(cart, step.districtCode, locale);
  if (!chosen.ok) {
    console.error("A place was refused.", chosen.error);
    return shown({ errors: { place: t("place_unknown") } });
  }
  refresh();
  // Whoever says where to wants it sent.
  return shown({ values: { ...values, place: "", delivery: "courier" } });
}
