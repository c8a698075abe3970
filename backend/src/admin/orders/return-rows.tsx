import { Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { Aftersales, ManagedReturn } from "../../lib/aftersales/manager-view";
import { formatRupiah } from "../../lib/rupiah";
import { FormDialog } from "./form-dialog";
import { ReasonField, readReason } from "./reason-field";

interface ReturnRowsProps {
  orderId: string;
  returns: Aftersales["returns"];
}

/** What the buyer wants to give back, and what is to be done about it. */
export function ReturnRows({ orderId, returns }: ReturnRowsProps) {
  return returns.map((wanted) => <ReturnRow key={wanted.id} orderId={orderId} wanted={wanted} />);
}

function ReturnRow({ orderId, wanted }: { orderId: string; wanted: ManagedReturn }) {
  const { t } = useTranslation();
  const { state, reason, decline_reason, is_fit_for_sale, awaits_refund, items } = wanted;
  const told = items.map(({ quantity, title, variant_title }) =>
    `${quantity} × ${title} ${variant_title ?? ""}`.trim(),
  );
  return (
    <div className="grid gap-2">
      <Text size="small" weight="plus">
        {t(`lapak.aftersales.return.${state}`)}
      </Text>
      <Text size="small">{told.join("; ")}</Text>
      <Text size="small" className="text-ui-fg-subtle">
        {t("lapak.aftersales.return.because", { reason })}
      </Text>
      {decline_reason !== null && <Text size="small">{decline_reason}</Text>}
      {is_fit_for_sale === false && <Text size="small">{t("lapak.aftersales.return.notFit")}</Text>}
      {awaits_refund && (
        <Text size="small" weight="plus">
          {t("lapak.aftersales.return.awaitsRefund", { worth: formatRupiah(wanted.worth) })}
        </Text>
      )}
      {state === "asked" && <Decision orderId={orderId} id={wanted.id} />}
      {state === "agreed" && <Receipt orderId={orderId} id={wanted.id} />}
    </div>
  );
}

function Decision({ orderId, id }: { orderId: string; id: string }) {
  const { t } = useTranslation();
  return (
    <div className="flex flex-wrap gap-2">
      <FormDialog
        orderId={orderId}
        path={`returns/${id}/agree`}
        label={t("lapak.aftersales.agree.button")}
        question={t("lapak.aftersales.agree.question")}
        done={t("lapak.aftersales.agree.done")}
        variant="primary"
      />
      <FormDialog
        orderId={orderId}
        path={`returns/${id}/decline`}
        label={t("lapak.aftersales.decline.button")}
        question={t("lapak.aftersales.decline.question")}
        done={t("lapak.aftersales.decline.done")}
        toBody={readReason}
      >
        <ReasonField />
      </FormDialog>
    </div>
  );
}

function Receipt({ orderId, id }: { orderId: string; id: string }) {
  const { t } = useTranslation();
  return (
    <div className="flex flex-wrap gap-2">
      {([true, false] as const).map((is_fit_for_sale) => {
        const name = is_fit_for_sale ? "fit" : "unfit";
        return (
          <FormDialog
            key={name}
            orderId={orderId}
            path={`returns/${id}/receive`}
            label={t(`lapak.aftersales.receive.${name}`)}
            question={t(`lapak.aftersales.receive.${name}Question`)}
            done={t("lapak.aftersales.receive.done")}
            toBody={() => ({ is_fit_for_sale })}
            variant={is_fit_for_sale ? "primary" : "secondary"}
          />
        );
      })}
    </div>
  );
}
