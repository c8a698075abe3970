import { Input, Label, Text } from "@medusajs/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Aftersales, ManagedRefund } from "../../lib/aftersales/manager-view";
import { formatRupiah } from "../../lib/rupiah";
import { FormDialog } from "./form-dialog";

const WAYS = ["transfer", "cash"] as const;

interface RefundRowsProps {
  orderId: string;
  refunds: Aftersales["refunds"];
  account: Aftersales["account"];
}

/** What is owed to the buyer and what was sent, and where to. */
export function RefundRows({ orderId, refunds, account }: RefundRowsProps) {
  const { t } = useTranslation();
  if (refunds.length === 0) return null;
  const isOwed = refunds.some(({ state }) => state === "owed");
  return (
    <div className="grid gap-3">
      {refunds.map((refund) => (
        <RefundRow
          key={refund.id}
          orderId={orderId}
          refund={refund}
          hasAccount={account !== null}
        />
      ))}
      {account !== null && (
        <Text size="small">
          {t("lapak.aftersales.account", {
            bank: account.bank_name,
            number: account.account_number,
            holder: account.account_holder,
          })}
        </Text>
      )}
      {account === null && isOwed && (
        <Text size="small" className="text-ui-fg-subtle">
          {t("lapak.aftersales.noAccount")}
        </Text>
      )}
    </div>
  );
}

interface RefundRowProps {
  orderId: string;
  refund: ManagedRefund;
  /** Whether the buyer has said where the money goes. */
  hasAccount: boolean;
}

function RefundRow({ orderId, refund, hasAccount }: RefundRowProps) {
  const { t, i18n } = useTranslation();
  const [chosen, setChosen] = useState<string>("transfer");
  const { id, amount, state, how, sent_at, sent_note, reason } = refund;
  const told = formatRupiah(amount);
  const day = sent_at === null ? "" : new Date(sent_at).toLocaleDateString(i18n.language);
  return (
    <div className="flex flex-wrap items-center justify-between gap-2">
      <Text size="small">
        {state === "sent"
          ? t(`lapak.aftersales.refund.sent.${how}`, { amount: told, day })
          : t(`lapak.aftersales.refund.${state}`, { amount: told })}
        {reason === null ? "" : ` (${reason})`}
        {sent_note === null ? "" : ` · ${sent_note}`}
      </Text>
      {state === "owed" && (
        <FormDialog
          orderId={orderId}
          path={`refunds/${id}/sent`}
          label={t("lapak.aftersales.send.button")}
          question={t("lapak.aftersales.send.question", { amount: told })}
          done={t("lapak.aftersales.send.done")}
          toBody={readSent}
          variant="primary"
        >
          {WAYS.map((way) => (
            <div key={way} className="flex items-center gap-2">
              <input
                type="radio"
                id={`${id}-${way}`}
                name="how"
                value={way}
                required
                defaultChecked={way === "transfer"}
                onChange={() => setChosen(way)}
              />
              <Label htmlFor={`${id}-${way}`} size="small">
                {t(`lapak.aftersales.send.${way}`)}
              </Label>
            </div>
          ))}
          {!hasAccount && chosen === "transfer" && (
            <div className="grid gap-2">
              <Label htmlFor={`${id}-note`} size="small">
                {t("lapak.aftersales.send.note")}
              </Label>
              <Input id={`${id}-note`} name="note" autoComplete="off" maxLength={300} />
            </div>
          )}
        </FormDialog>
      )}
    </div>
  );
}

function readSent(form: FormData) {
  const note = String(form.get("note") ?? "").trim();
  return { how: form.get("how"), ...(note === "" ? {} : { note }) };
}
