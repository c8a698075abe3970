import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

const TONES = {
  // By night its ground is hardly darker than the page.
  plain: "bg-surface-sunken text-ink outline -outline-offset-1 outline-line",
  leaf: "bg-leaf-soft text-leaf",
  sea: "bg-sea-soft text-sea",
  accent: "bg-accent-soft text-accent-strong",
};

interface BadgeProps {
  tone?: keyof typeof TONES;
  title?: string;
  children: ReactNode;
}

/** A word or two about what it stands beside. */
export function Badge({ tone = "plain", title, children }: BadgeProps) {
  return (
    <span
      title={title}
      className={`inline-flex items-center rounded-md px-2 py-0.5 text-sm wrap-anywhere leading-[1.25rem] font-medium ${TONES[tone]}`}
    >
      {children}
    </span>
  );
}

/** Says that this was made up for a demonstration; shows nothing beside what is real. */
export function DemoBadge({ isDemo }: { isDemo: boolean }) {
  const t = useTranslations("common");
  return isDemo ? <Badge title={t("demoHint")}>{t("demo")}</Badge> : null;
}
