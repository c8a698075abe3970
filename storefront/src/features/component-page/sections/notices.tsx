import type { Locale } from "next-intl";
import { useTranslations } from "next-intl";
import { OutcomeNotice, type Told } from "@/features/basket";
import { LONG_WORD } from "../fixtures/long-word";
import { PageSection } from "../page-section";
import { Specimen, Specimens } from "../specimen";

const GOODS = { handle: "contoh-pala", title: "Biji pala (250 g)", left: 3 };
const OUTCOMES: readonly Told[] = [
  { kind: "added", title: GOODS.title, handle: GOODS.handle },
  { kind: "added", title: LONG_WORD, handle: GOODS.handle },
  { kind: "added", title: "Gula Aren (500 g)", handle: null },
  { kind: "changed" },
  { kind: "problem", problem: "out_of_stock", goods: GOODS },
  { kind: "problem", problem: "out_of_stock", goods: { ...GOODS, left: 0 } },
  { kind: "problem", problem: "gone", goods: null },
  { kind: "problem", problem: "foreign", goods: null },
  { kind: "problem", problem: "invalid", goods: GOODS },
  { kind: "problem", problem: "unavailable", goods: null },
  { kind: "problem", problem: "cookies", goods: null },
];

/** Boxes that say how things stand, and what the basket has to say of a change. */
export function Notices({ locale }: { locale: Locale }) {
  const t = useTranslations("checkout");
  return (
    <PageSection id="notices">
      <Specimens>
        <Specimen name="notice">
          <p className="notice">{t("demo")}</p>
        </Specimen>
        {OUTCOMES.map((told) => (
          <Specimen key={stateOf(told)} name="OutcomeNotice" state={stateOf(told)}>
            <OutcomeNotice told={told} locale={locale} />
          </Specimen>
        ))}
      </Specimens>
    </PageSection>
  );
}

function stateOf(told: Told): string {
  if (told.kind === "changed") return told.kind;
  if (told.kind === "added") {
    return told.title === null ? "added" : `added, ${told.title.slice(0, 12)}…`;
  }
  return told.goods === null ? told.problem : `${told.problem}, ${told.goods.left} left`;
}
