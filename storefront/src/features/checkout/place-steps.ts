import "server-only";
import { refresh } from "next/cache";
import type { Locale } from "next-intl";
import { getTranslations } from "next-intl/server";
import { type PlaceCodes, setDeliveryPlace } from "@/lib/medusa/carts";
import { findPlaces, placeQuestion } from "@/lib/medusa/places";
import { type ListStep, readListStep } from "./area-lists";
import { ORDER_BUTTON } from "./field-names";
import { listNextAreas } from "./list-areas";
import { readCountryCode, readPlaceCode } from "./place-fields";
import { postcodeFor } from "./postcode";
import type { CheckoutState } from "./state";

/**
 * What one of the buttons beside the place asks for: to look for it, for a list, or to take one; or to
 * take a country.
 */
export type PlaceStep =
  | { kind: "find" }
  | ({ kind: "list" } & ListStep)
  | { kind: "choose"; place: PlaceCodes }
  | { kind: "leave"; country: string | null };

/** Which of those buttons sent the form; null when it was the one that orders. */
export function readPlaceStep(form: FormData): PlaceStep | null {
  const place = readPlaceCode(form.get("choose_place"));
  if (place !== null) return { kind: "choose", place };
  const list = readListStep(form);
  if (list !== null) {
    const listed = readPlaceCode(list.chosen.district);
    return listed === null ? { kind: "list", ...list } : { kind: "choose", place: listed };
  }
  if (form.has("use_country")) {
    return { kind: "leave", country: readCountryCode(form.get("country")) };
  }
  // Enter in the field wants what is written there looked up, and not yet an order.
  const isEntered = !form.has(ORDER_BUTTON) && placeQuestion.safeParse(form.get("place")).success;
  return form.has("find_place") || isEntered ? { kind: "find" } : null;
}

interface Asked {
  values: CheckoutState["values"];
  /** The postcodes of where the goods went before. */
  postcodes: readonly string[];
  cart: string;
  locale: Locale;
}

/** Looks for a place or takes one, and keeps everything that was typed. */
export async function takePlaceStep(
  step: PlaceStep,
  { values, postcodes, cart, locale }: Asked,
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
  if (step.kind === "list") return shown({ lists: await listNextAreas(step, locale) });
  if (step.kind === "find") {
    const typed = placeQuestion.safeParse(values.place);
    if (!typed.success) return shown({ errors: { place: t("place") } });
    const places = await findPlaces(typed.data, locale);
    return shown(places.length > 0 ? { places } : { errors: { place: t("place_unknown") } });
  }
  if (step.kind === "leave") {
    if (step.country === null) return shown({ errors: { country: t("country") } });
    const left = await setDeliveryPlace(cart, step.country, locale);
    if (!left.ok) {
      console.error("A country was refused.", left.error);
      return shown({ errors: { country: t("no_rate_country") } });
    }
    refresh();
    // What was filled in for a place at home is no postcode abroad.
    const isOfHome = postcodes.includes(values.postal_code ?? "");
    const chosen = { country: step.country, place: "", delivery: "courier", payment: "card" };
    return shown({ values: { ...values, ...(isOfHome ? { postal_code: "" } : {}), ...chosen } });
  }
  const chosen = await setDeliveryPlace(cart, step.place, locale);
  if (!chosen.ok) {
    console.error("A place was refused.", chosen.error);
    return shown({ errors: { place: t("place_unknown") } });
  }
  refresh();
  // Whoever says where to wants it brought; those who live near, by the enterprise's own carrier.
  const isNear = chosen.value.delivery.some(
    ({ method, available }) => method === "local" && available,
  );
  const { place } = chosen.value;
  const known = { typed: values.postal_code, question: values.place, before: postcodes };
  return shown({
    values: {
      ...values,
      place: "",
      country: "",
      delivery: isNear ? "local" : "courier",
      ...(place === null ? {} : { postal_code: postcodeFor({ ...known, place }) }),
    },
  });
}
