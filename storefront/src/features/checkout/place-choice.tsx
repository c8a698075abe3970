import { useTranslations } from "next-intl";
import type { Area } from "@/lib/medusa/areas";
import type { CheckoutOptions } from "@/lib/medusa/cart-shapes";
import { PlaceField } from "./place-field";
import { PlaceLists } from "./place-lists";

interface PlaceChoiceProps {
  place: CheckoutOptions["place"];
  /** To begin a list of places with; none where it could not be had. */
  provinces: readonly Area[];
}

/** Where in Indonesia the goods go: looked for by a few letters, or chosen from lists. */
export function PlaceChoice({ place, provinces }: PlaceChoiceProps) {
  const t = useTranslations("checkout.place");
  const listTexts = useListTexts();
  return (
    <div className="min-w-0">
      <PlaceField
        place={place}
        texts={{
          label: t("label"),
          hint: t("hint"),
          find: t("find"),
          found: t("found"),
          chosen: t("chosen"),
        }}
      />
      {provinces.length > 0 && <PlaceLists provinces={provinces} texts={listTexts} />}
    </div>
  );
}

function useListTexts() {
  const t = useTranslations("places.lists");
  const each = (part: "label" | "button") => ({
    province: t(`${part}.province`),
    regency: t(`${part}.regency`),
    district: t(`${part}.district`),
  });
  return { summary: t("summary"), none: t("none"), label: each("label"), button: each("button") };
}
