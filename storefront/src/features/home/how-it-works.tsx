import { useTranslations } from "next-intl";
import { Section } from "@/lib/ui/section";

const STEPS = ["choose", "order", "pay"] as const;

/** Buying in three steps. */
export function HowItWorks() {
  const t = useTranslations("home");
  return (
    <Section id="how" title={t("howTitle")}>
      <ol className="grid gap-6 md:grid-cols-3">
        {STEPS.map((step, index) => (
          <li key={step} className="card relative grid content-start gap-2 overflow-hidden p-6">
            <span
              aria-hidden="true"
              className="font-display text-5xl leading-none font-semibold text-weave"
            >
              {index + 1}
            </span>
            <h3 className="text-xl font-semibold">{t(`steps.${step}`)}</h3>
            <p className="text-ink-soft">{t(`steps.${step}Text`)}</p>
          </li>
        ))}
      </ol>
    </Section>
  );
}
