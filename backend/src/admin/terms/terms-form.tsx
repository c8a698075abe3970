import { Button, Input, Label, Text, Textarea, toast } from "@medusajs/ui";
import { type FormEvent, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { type OwnTerms, type Terms, useSaveTerms } from "./use-terms";

const FIELDS = ["registration", "ppn_percent", "text_id", "text_en"] as const;
type Typed = Record<(typeof FIELDS)[number], string>;

/** Changes what an enterprise says of its terms. */
export function TermsForm({ enterpriseId, terms }: { enterpriseId: string; terms: Terms }) {
  const { t } = useTranslation();
  const id = useId();
  const { mutate, isPending } = useSaveTerms(enterpriseId);
  const [typed, setTyped] = useState<Typed>({
    registration: terms.registration ?? "",
    ppn_percent: terms.ppn_percent?.toString() ?? "",
    text_id: terms.text_id ?? "",
    text_en: terms.text_en ?? "",
  });

  function save(event: FormEvent) {
    event.preventDefault();
    mutate(toTerms(typed), {
      onSuccess: () => toast.success(t("lapak.terms.saved")),
      onError: () => toast.error(t("lapak.terms.failed")),
    });
  }

  return (
    <form onSubmit={save} className="grid gap-4 px-6 py-4">
      {FIELDS.map((name) => {
        const Field = name.startsWith("text_") ? Textarea : Input;
        return (
          <div key={name} className="grid gap-1">
            <Label htmlFor={`${id}-${name}`}>{t(`lapak.terms.${name}`)}</Label>
            <Field
              id={`${id}-${name}`}
              aria-describedby={`${id}-${name}-hint`}
              value={typed[name]}
              {...(name === "ppn_percent" && { inputMode: "decimal" as const })}
              onChange={({ target }: { target: { value: string } }) =>
                setTyped({ ...typed, [name]: target.value })
              }
            />
            <Text id={`${id}-${name}-hint`} size="xsmall" className="text-ui-fg-subtle">
              {t(`lapak.terms.hints.${name}`)}
            </Text>
          </div>
        );
      })}
      <Button type="submit" size="small" className="justify-self-start" isLoading={isPending}>
        {t("lapak.terms.save")}
      </Button>
    </form>
  );
}

/** What was typed; an empty field says nothing, and Indonesians write a comma before decimals. */
function toTerms({ registration, ppn_percent, text_id, text_en }: Typed): OwnTerms {
  const text = (value: string) => (value.trim() === "" ? null : value.trim());
  const percent = text(ppn_percent)?.replace(",", ".");
  return {
    registration: text(registration),
    ppn_percent: percent === undefined ? null : Number(percent),
    text_id: text(text_id),
    text_en: text(text_en),
  };
}
