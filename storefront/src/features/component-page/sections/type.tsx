import { useTranslations } from "next-intl";
import { PageSection } from "../page-section";
import { Specimen } from "../specimen";

const SIZES = [
  ["text-hero font-display", "text-hero font-display font-semibold"],
  ["text-title font-display", "text-title font-display font-semibold"],
  ["text-3xl font-display", "text-3xl font-display font-semibold"],
  ["text-2xl font-display", "text-2xl font-display font-semibold"],
  ["text-xl font-display", "text-xl font-display font-semibold"],
  ["text-lg", "text-lg"],
  ["text-base", "text-base"],
  ["text-sm", "text-sm"],
] as const;

/** The two families of letters in all their sizes. */
export function Type() {
  const t = useTranslations("components");
  return (
    <PageSection id="type">
      <div className="grid min-w-0 grid-cols-1 gap-5">
        {SIZES.map(([name, className]) => (
          <Specimen key={name} name={name}>
            <p className={`break-words ${className}`}>{t("sample")}</p>
          </Specimen>
        ))}
      </div>
    </PageSection>
  );
}
