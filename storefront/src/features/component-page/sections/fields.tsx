import { useTranslations } from "next-intl";
import { choiceClass } from "@/lib/ui/choice";
import { VARIANTS } from "../fixtures/goods";
import { PageSection } from "../page-section";
import { Specimen, Specimens } from "../specimen";

const STATES = {
  empty: {},
  placeholder: { placeholder: "0812 3456 7890" },
  filled: { defaultValue: "0812 3456 7890" },
  invalid: { defaultValue: "0812", "aria-invalid": true },
  disabled: { defaultValue: "0812 3456 7890", disabled: true },
} as const;

/** What is filled in or chosen, without the forms around it. */
export function Fields() {
  const t = useTranslations("checkout.contact");
  const add = useTranslations("basket.add");
  return (
    <PageSection id="fields">
      <Specimens>
        {Object.entries(STATES).map(([state, attributes]) => (
          <Specimen key={state} name="field" state={state}>
            <label className="grid gap-1 font-medium">
              {t("phone")}
              <input type="tel" className="field w-full font-normal" {...attributes} />
            </label>
          </Specimen>
        ))}
        <Specimen name="field" state="select">
          <label className="grid gap-1 font-medium">
            {add("variant")}
            <select className="field w-full font-normal">
              {VARIANTS.map(({ id, label }) => (
                <option key={id}>{label}</option>
              ))}
            </select>
          </label>
        </Specimen>
        {(["radio", "checkbox"] as const).map((type) => (
          <Specimen key={type} name={`choiceClass, ${type}`} state="chosen, open, disabled">
            <fieldset className="grid gap-2">
              <legend className="sr-only">{`${type}: ${add("variant")}`}</legend>
              {VARIANTS.slice(0, 3).map(({ id, label }, index) => (
                <label key={id} className={choiceClass}>
                  <input
                    type={type}
                    name={`sample-${type}`}
                    value={id}
                    defaultChecked={index === 0}
                    disabled={index === 2}
                  />
                  {label}
                </label>
              ))}
            </fieldset>
          </Specimen>
        ))}
      </Specimens>
    </PageSection>
  );
}
