import { Input, Label } from "@medusajs/ui";
import { useId } from "react";
import { useTranslation } from "react-i18next";

const MAX_REASON = 300;

/** Asks why, in words that the buyer reads. */
export function ReasonField() {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div className="grid gap-2">
      <Label htmlFor={id} size="small">
        {t("lapak.aftersales.reason")}
      </Label>
      <Input id={id} name="reason" autoComplete="off" maxLength={MAX_REASON} />
    </div>
  );
}

/** What the field above says. */
export function readReason(form: FormData) {
  return { reason: String(form.get("reason") ?? "") };
}
