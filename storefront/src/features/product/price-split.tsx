import { useTranslations } from "next-intl";
import type { Goods } from "@/lib/medusa/shapes";

const PARTS = [
  { part: "producer", label: "splitProducer", fill: "bg-leaf" },
  { part: "enterprise", label: "splitEnterprise", fill: "bg-sea" },
  { part: "packaging", label: "splitPackaging", fill: "bg-weave" },
] as const;

/** Who gets how much of the price, as a bar and in words. */
export function PriceSplit({ split }: { split: NonNullable<Goods["priceSplit"]> }) {
  const t = useTranslations("product");
  const parts = PARTS.filter(({ part }) => split[part] > 0);
  return (
    <section aria-labelledby="split" className="grid gap-3">
      <h2 id="split" className="text-2xl font-semibold">
        {t("split")}
      </h2>
      <p className="text-ink-soft">{t("splitText")}</p>
      <div aria-hidden="true" className="flex h-4 gap-0.5 overflow-hidden rounded-full">
        {parts.map(({ part, fill }) => (
          <span key={part} className={fill} style={{ flexGrow: split[part] }} />
        ))}
      </div>
      <dl className="grid gap-x-6 gap-y-2 sm:flex sm:flex-wrap">
        {parts.map(({ part, label, fill }) => (
          <div key={part} className="flex items-baseline gap-2">
            <span aria-hidden="true" className={`size-3 shrink-0 rounded-sm ${fill}`} />
            <dt>{t(label)}</dt>
            <dd className="font-semibold tabular-nums">
              {t("splitShare", { share: split[part] })}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
