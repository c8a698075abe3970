import type { TermsSection } from "@/lib/medusa/terms";

interface TermsTextProps {
  sections: readonly TermsSection[];
  /** The rank of the headings: one below that of what they stand under. */
  heading: "h2" | "h3";
  className?: string;
}

/** Terms as they are read, section by section. */
export function TermsText({ sections, heading: Heading, className = "" }: TermsTextProps) {
  return (
    <div className={`grid gap-5 break-words ${className}`}>
      {sections.map(({ id, title, paragraphs }) => (
        <section key={id} className="grid gap-2">
          <Heading className="font-semibold">{title}</Heading>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      ))}
    </div>
  );
}
