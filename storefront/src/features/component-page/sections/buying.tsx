import type { Locale } from "next-intl";
import { BuyPanel, PriceSplit, SizeTable } from "@/features/product";
import { MANY, OFFERS, VARIANTS } from "../fixtures/goods";
import { LONG_WORD } from "../fixtures/long-word";
import { ENTERPRISE } from "../fixtures/places";
import { PageSection } from "../page-section";
import { Specimen, Specimens } from "../specimen";

/** The panel beside the picture of goods. It holds the heading of its page, so here of several. */
export function Buying({ locale }: { locale: Locale }) {
  return (
    <PageSection id="buying">
      <Specimens>
        {OFFERS.map(({ state, goods }) => (
          <Specimen key={state} name="BuyPanel" state={state}>
            <BuyPanel goods={goods} locale={locale} />
          </Specimen>
        ))}
      </Specimens>
    </PageSection>
  );
}

const SPLIT = { producer: 70, enterprise: 20, packaging: 10 };
const LOPSIDED_SPLIT = { producer: 98, enterprise: 0, packaging: 2 };

/** What is told of goods beneath. */
export function Facts({ locale }: { locale: Locale }) {
  return (
    <PageSection id="facts">
      <Specimen name="PriceSplit" state="three parts">
        <PriceSplit split={SPLIT} price={20_000} producer={null} enterprise={ENTERPRISE.name} />
      </Specimen>
      <Specimen name="PriceSplit" state="two parts, long word, highest price">
        <PriceSplit
          split={LOPSIDED_SPLIT}
          price={50_000_000}
          producer={LONG_WORD}
          enterprise={ENTERPRISE.name}
        />
      </Specimen>
      <Specimen
        name="SizeTable"
        state="many, few and none left; long word, highest price; 200 more"
      >
        <SizeTable variants={[...VARIANTS, ...MANY]} locale={locale} />
      </Specimen>
    </PageSection>
  );
}
