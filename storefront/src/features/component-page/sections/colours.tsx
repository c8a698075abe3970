import { PageSection } from "../page-section";

// Each ground with everything that may be written on it. Tailwind has to find the whole names.
const GROUNDS: readonly { ground: string; className: string; texts: readonly string[] }[] = [
  {
    ground: "surface",
    className: "bg-surface",
    texts: ["text-ink", "text-ink-soft", "text-sea", "text-accent", "text-leaf", "text-danger"],
  },
  {
    ground: "surface-raised",
    className: "bg-surface-raised",
    texts: ["text-ink", "text-ink-soft", "text-sea", "text-leaf", "text-danger"],
  },
  {
    ground: "surface-sunken",
    className: "bg-surface-sunken",
    texts: ["text-ink", "text-ink-soft", "text-sea", "text-accent"],
  },
  { ground: "accent", className: "bg-accent", texts: ["text-on-accent"] },
  { ground: "accent-strong", className: "bg-accent-strong", texts: ["text-on-accent"] },
  { ground: "accent-soft", className: "bg-accent-soft", texts: ["text-accent-strong", "text-ink"] },
  { ground: "sea-soft", className: "bg-sea-soft", texts: ["text-sea", "text-ink"] },
  { ground: "leaf-soft", className: "bg-leaf-soft", texts: ["text-leaf", "text-ink"] },
  { ground: "danger-soft", className: "bg-danger-soft", texts: ["text-ink"] },
  { ground: "earth", className: "bg-earth", texts: ["text-on-earth", "text-on-earth-soft"] },
];

/** Colours that nothing is written on. */
const FILLS: readonly { name: string; className: string }[] = [
  { name: "sea", className: "bg-sea" },
  { name: "leaf", className: "bg-leaf" },
  { name: "danger", className: "bg-danger" },
  { name: "weave", className: "bg-weave" },
  { name: "line", className: "bg-line" },
];

/** Every colour by its name, with the colours of the words that stand on it. */
export function Colours() {
  return (
    <PageSection id="colours">
      <ul className="grid grid-cols-2 gap-3 sm:grid-cols-3 lg:grid-cols-5" lang="en">
        {GROUNDS.map(({ ground, className, texts }) => (
          <li
            key={ground}
            className={`grid min-w-0 content-start gap-1 rounded-card border border-line p-4 ${className}`}
          >
            <code className={`font-semibold wrap-anywhere ${texts[0]}`}>{ground}</code>
            {texts.map((text) => (
              <code key={text} className={`text-sm wrap-anywhere ${text}`}>
                {text}
              </code>
            ))}
          </li>
        ))}
        {FILLS.map(({ name, className }) => (
          <li key={name} className="grid min-w-0 content-start gap-2">
            <span
              aria-hidden="true"
              className={`h-16 rounded-card border border-line forced-color-adjust-none ${className}`}
            />
            <code className="wrap-anywhere">{name}</code>
          </li>
        ))}
      </ul>
    </PageSection>
  );
}
