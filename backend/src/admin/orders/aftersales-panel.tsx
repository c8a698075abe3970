import { Heading, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { FormDialog } from "./form-dialog";
import { ReasonField, readReason } from "./reason-field";
import { RefundButton } from "./refund-button";
import { RefundRows } from "./refund-rows";
import { ReturnRows } from "./return-rows";
import { useAftersales } from "./use-aftersales";
import { WaitingSince } from "./waiting-since";

interface AftersalesPanelProps {
  orderId: string;
  /** The buyer says that the money was sent, and nobody has confirmed or rejected that. */
  isReported: boolean;
  /** Paid by card: the payment service sends money back at once. */
  isByGateway: boolean;
}

/** Canceling, taking back and paying back; nothing where an order knows none of it. */
export function AftersalesPanel({ orderId, isReported, isByGateway }: AftersalesPanelProps) {
  const { t } = useTranslation();
  const { data, isError } = useAftersales(orderId);
  if (isError) {
    return (
      <Text size="small" className="text-ui-fg-error px-6 py-4" role="alert">
        {t("lapak.orders.failed")}
      </Text>
    );
  }
  if (data === undefined) return null;
  const { can_cancel, can_mark_unfetched, waiting_since, cancellation } = data;
  const { refundable, refunds, returns, account } = data;
  const isRefundable = refundable > 0;
  const isPacked = can_mark_unfetched || waiting_since !== null;
  const isAnything =
    can_cancel || isPacked || cancellation || isRefundable || refunds.length + returns.length;
  if (!isAnything) return null;
  const money = t(`lapak.aftersales.money.${isByGateway ? "gateway" : "byHand"}`);
  return (
    <div className="grid gap-3 px-6 py-4">
      <Heading level="h3">{t("lapak.aftersales.title")}</Heading>
      {cancellation !== null && (
        <Text size="small">
          {t(
            `lapak.aftersales.canceled.${cancellation.is_unfetched ? "unfetched" : cancellation.by}`,
          )}{" "}
          {cancellation.reason}
        </Text>
      )}
      {waiting_since !== null && <WaitingSince since={waiting_since} />}
      <ReturnRows orderId={orderId} returns={returns} />
      <RefundRows orderId={orderId} refunds={refunds} account={account} />
      <div className="flex flex-wrap gap-2 empty:hidden">
        {can_cancel && (
          <FormDialog
            orderId={orderId}
            path="call-off"
            label={t("lapak.aftersales.callOff.button")}
            question={[
              ...(isReported ? [t("lapak.aftersales.callOff.reported")] : []),
              t("lapak.aftersales.callOff.question"),
              money,
            ].join(" ")}
            done={t("lapak.aftersales.callOff.done")}
            toBody={readReason}
          >
            <ReasonField />
          </FormDialog>
        )}
        {can_mark_unfetched && (
          <FormDialog
            orderId={orderId}
            path="not-fetched"
            label={t("lapak.aftersales.unfetched.button")}
            question={`${t("lapak.aftersales.unfetched.question")} ${money}`}
            done={t("lapak.aftersales.unfetched.done")}
            toBody={readReason}
          >
            <ReasonField />
          </FormDialog>
        )}
        {isRefundable && (
          <RefundButton
            orderId={orderId}
            refundable={refundable}
            proposed={returns.find(({ awaits_refund }) => awaits_refund)?.worth ?? refundable}
            last={refunds.at(-1)?.id ?? null}
            isByGateway={isByGateway}
          />
        )}
      </div>
    </div>
  );
}
