import type { Locale } from "next-intl";
import { BasketGroupCard, EmptyBasket } from "@/features/basket";
import { BASKET, BROKEN_BASKET } from "../fixtures/baskets";
import { PageSection } from "../page-section";
import { Specimen } from "../specimen";

/** Baskets: with all there, with something in the way of each kind, and with nothing in them. */
export function Baskets({ locale }: { locale: Locale }) {
  return (
    <PageSection id="basket">
      <Specimen name="BasketGroupCard" state="can be paid">
        <BasketGroupCard group={BASKET} locale={locale} />
      </Specimen>
      <Specimen name="BasketGroupCard" state="too few, none left, gone, long word">
        <BasketGroupCard group={BROKEN_BASKET} locale={locale} />
      </Specimen>
      <Specimen name="EmptyBasket">
        <EmptyBasket locale={locale} />
      </Specimen>
    </PageSection>
  );
}
