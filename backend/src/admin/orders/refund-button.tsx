import { Input, Label } from "@medusajs/ui";
import { useId } from "react";
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
  /** The refund that was made last; null before the first. */
  last: string | null;
  /** Whether the payment service sends it, and nobody has to. */
  isByGateway: boolean;
}

/** Gives back some or all of what was paid. */
export function RefundButton({ orderId, refundable, proposed, last, ...rest }: RefundButtonProps) {
  const { t } = useTranslation();
  const id = useId();
  const done = rest.isByGateway ? "doneByGateway" : "done";
  return (
    <FormDialog
      orderId={orderId}
      path="refunds"
      label={t("lapak.aftersales.refund.button")}
      question={t("lapak.aftersales.refund.question", { amount: formatRupiah(refundable) })}
      done={t(`lapak.aftersales.refund.${done}`)}
      toBody={(form) => ({
        // Sent again without an answer, or by another tab that knows of no newer one, it is the same refund.
        key: `after-${last ?? "none"}`,
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
