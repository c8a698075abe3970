import { useTranslations } from "next-intl";
import { LONG_WORD } from "../fixtures/long-word";
import { PageSection } from "../page-section";
import { Specimen, Specimens } from "../specimen";

const KINDS = ["btn-primary", "btn-secondary", "btn-quiet"] as const;

/** Each kind of button at rest, disabled, while its answer is awaited, and with too much to say. */
export function Buttons() {
  const add = useTranslations("basket.add");
  const checkout = useTranslations("checkout");
  return (
    <PageSection id="buttons">
      <Specimens>
        {KINDS.map((kind) => (
          <Specimen key={kind} name={`btn ${kind}`} state="rest, disabled">
            <div className="flex flex-wrap gap-3">
              <button type="button" className={`btn ${kind}`}>
                {add("submit")}
              </button>
              <button type="button" className={`btn ${kind}`} disabled>
                {add("submit")}
              </button>
            </div>
          </Specimen>
        ))}
        <Specimen name="SubmitButton" state="pending">
          <button type="button" className="btn btn-primary w-full" disabled>
            {checkout("pending")}
          </button>
        </Specimen>
        <Specimen name="btn btn-primary" state="long word">
          <button type="button" className="btn btn-primary">
            {LONG_WORD}
          </button>
        </Specimen>
        <Specimen name="btn btn-secondary" state="long word, link">
          <a href="#buttons" className="btn btn-secondary">
            {LONG_WORD}
          </a>
        </Specimen>
      </Specimens>
    </PageSection>
  );
}
