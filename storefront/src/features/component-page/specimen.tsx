import type { ReactNode } from "react";

interface SpecimenProps {
  /** The component, or the class, as the code calls it. */
  name: string;
  state?: string;
  className?: string;
  children: ReactNode;
}

/** One component in one state, with both their names above it. */
export function Specimen({ name, state, className = "", children }: SpecimenProps) {
  return (
    <figure className={`grid min-w-0 grid-cols-1 content-start gap-2 ${className}`}>
      <figcaption lang="en" className="text-sm break-words text-ink-soft">
        <code className="font-semibold text-ink">{name}</code>
        {state !== undefined && (
          <>
            {" · "}
            <code>{state}</code>
          </>
        )}
      </figcaption>
      <div className="min-w-0">{children}</div>
    </figure>
  );
}

/** Specimens side by side; of cards, which are narrow, more in a row. */
export function Specimens({
  isNarrow = false,
  children,
}: {
  isNarrow?: boolean;
  children: ReactNode;
}) {
  const columns = isNarrow
    ? "grid-cols-2 gap-x-4 sm:grid-cols-3 sm:gap-x-6 lg:grid-cols-4"
    : "grid-cols-1 gap-x-8 md:grid-cols-2 lg:grid-cols-3";
  return <div className={`grid gap-y-8 ${columns}`}>{children}</div>;
}
