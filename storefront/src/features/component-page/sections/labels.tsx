import type { Locale } from "next-intl";
import { useTranslations } from "next-intl";
import { PermitBadge } from "@/features/product";
import { ChipList } from "@/features/search";
import { Badge, DemoBadge } from "@/lib/ui/badge";
import { Breadcrumbs } from "@/lib/ui/breadcrumbs";
import { Link } from "@/lib/ui/link";
import { LONG_WORD } from "../fixtures/long-word";
import { PageSection } from "../page-section";
import { Specimen, Specimens } from "../specimen";

const PERMIT_NUMBER = "0000000000000-00";
const TONES = ["plain", "leaf", "sea", "accent"] as const;

/** Short words that lead somewhere or tell something: links, chips, badges, the way back up. */
export function Labels({ locale }: { locale: Locale }) {
  const t = useTranslations("common");
  const goods = useTranslations("goods");
  return (
    <PageSection id="labels">
      <Specimens>
        <Specimen name="link">
          <Link href="/villages" locale={locale} className="link">
            {t("villages")}
          </Link>
        </Specimen>
        <Specimen name="ChipList" state="plain, with a count, long word">
          <ChipList
            items={[
              { key: "plain", href: "#labels", text: t("villages") },
              { key: "count", href: "#labels", text: t("allGoods"), count: 1_234 },
              { key: "long", href: "#labels", text: LONG_WORD, count: 7 },
            ]}
          />
        </Specimen>
        <Specimen name="Breadcrumbs" state="three levels, long word">
          <Breadcrumbs
            locale={locale}
            crumbs={[
              { href: "/villages", label: t("villages") },
              { href: "/search", label: LONG_WORD },
            ]}
          />
        </Specimen>
        {TONES.map((tone) => (
          <Specimen key={tone} name="Badge" state={tone}>
            <Badge tone={tone}>{goods("pickupOnly")}</Badge>
          </Specimen>
        ))}
        <Specimen name="Badge" state="long word">
          <Badge tone="leaf">{LONG_WORD}</Badge>
        </Specimen>
        <Specimen name="DemoBadge">
          <DemoBadge isDemo />
        </Specimen>
        <Specimen name="PermitBadge" state="each kind, with and without a number">
          <p className="flex flex-wrap gap-2">
            {(["pirt", "bpom", "md"] as const).flatMap((kind) => [
              <PermitBadge key={kind} permit={{ kind, number: PERMIT_NUMBER }} />,
              <PermitBadge key={`${kind} missing`} permit={{ kind, number: null }} />,
            ])}
          </p>
        </Specimen>
      </Specimens>
    </PageSection>
  );
}
