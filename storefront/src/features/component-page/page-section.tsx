import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

/** The parts of the page, in their order; each is an id to link to and to photograph. */
export const SECTION_IDS = [
  "colours",
  "type",
  "shapes",
  "buttons",
  "labels",
  "fields",
  "notices",
  "pictures",
  "drawings",
  "goods",
  "places",
  "buying",
  "facts",
  "search",
  "filters-in-use",
  "nothing-found",
  "basket",
  "checkout",
  "order",
  "offline",
] as const;
export type SectionId = (typeof SECTION_IDS)[number];

/** One part of the page of components. */
export function PageSection({ id, children }: { id: SectionId; children: ReactNode }) {
  const t = useTranslations("components.sections");
  return (
    <section
      id={id}
      aria-labelledby={`${id}-title`}
      className="grid min-w-0 grid-cols-1 gap-6 border-t-2 border-line pt-6"
    >
      <h2 id={`${id}-title`} className="text-title font-semibold">
        {t(id)}
      </h2>
      {children}
    </section>
  );
}
