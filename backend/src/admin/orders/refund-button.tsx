import { Input, Label } from "@medusajs/ui";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { formatRupiah } from "../../lib/rupiah";
import { FormDialog } from "./form-dialog";
import { ReasonField, readReason } from "./reason-field";

interface RefundButtonProps {
  orderId: string;
  /** What can still be given back, in whole rupiah. */
  refundable: number;
  /** What is proposed, in whole rupiah. */
  proposed: number;
  /** How many refunds there are: after each of them the next one is another. */
  count: number;
}

/** Gives back some or all of what was paid. */
export function RefundButton({ orderId, refundable, proposed, count }: RefundButtonProps) {
  const { t } = useTranslation();
  const id = useId();
  // Sent again without an answer it is the same refund, here and for the backend.
  const [visit] = useState(() => crypto.randomUUID());
  return (
    <FormDialog
      orderId={orderId}
      path="refunds"
      label={t("lapak.aftersales.refund.button")}
      question={t("lapak.aftersales.refund.question", { amount: formatRupiah(refundable) })}
      done={t("lapak.aftersales.refund.done")}
      toBody={(form) => ({
        key: `${visit}-${count}`,
        amount: Number(form.get("amount")),
        ...readReason(form),
      })}
    >
      <div className="grid gap-2">
        <Label htmlFor={id} size="small">
          {t("lapak.aftersales.refund.amount")}
        </Label>
        <Input
          id={id}
          name="amount"
          type="number"
          inputMode="numeric"
          min={1}
          max={refundable}
          step={1}
          required
          defaultValue={Math.min(proposed, refundable)}
        />
      </div>
      <ReasonField />
    </FormDialog>
  );
}
