import type { ReactNode } from "react";

interface SectionProps {
  /** Names the section for those who listen to the page, and links to it. */
  id: string;
  title: string;
  lead?: string;
  /** A link beside the heading. */
  action?: ReactNode;
  children: ReactNode;
}

/** A titled part of a page. */
export function Section({ id, title, lead, action, children }: SectionProps) {
  return (
    <section aria-labelledby={id} className="grid min-w-0 gap-5">
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-1">
        <div className="grid gap-1">
          <h2 id={id} className="text-2xl font-semibold sm:text-3xl">
            {title}
          </h2>
          {lead !== undefined && <p className="max-w-prose text-ink-soft">{lead}</p>}
        </div>
        {action}
      </div>
      {children}
    </section>
  );
}
