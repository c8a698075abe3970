import type { Locale } from "next-intl";
import { useTranslations } from "next-intl";
import { Link } from "@/lib/ui/link";

/** The shop's name and mark, a knot of four woven strips; leads home. */
export function Brand({ locale }: { locale: Locale }) {
  const t = useTranslations("common");
  return (
    <Link href="/" locale={locale} className="inline-flex min-h-11 items-center gap-2.5">
      <svg aria-hidden="true" viewBox="0 0 32 32" className="size-9 shrink-0">
        <g transform="rotate(45 16 16)" strokeWidth="5" fill="none">
          <path d="M11.5 4v24" className="stroke-leaf" />
          <path d="M20.5 4v24" className="stroke-leaf" />
          <path d="M4 11.5h24" className="stroke-accent" />
          <path d="M4 20.5h24" className="stroke-weave" />
          <path d="M11.5 8v7M20.5 17v7" className="stroke-leaf" />
        </g>
      </svg>
      <span className="font-display text-xl leading-none font-bold tracking-tight min-[16rem]:whitespace-nowrap">
        {t("brand")}
      </span>
    </Link>
  );
}
