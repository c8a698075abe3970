import { useTranslation } from "react-i18next";
import type { Handling } from "../../lib/orders/handling";
import { Refused } from "../lib/post";
import { AskDialog } from "./ask-dialog";
import { readShipment, ShipmentFields } from "./shipment-fields";
import { useAct, useShipment } from "./use-handling";

interface ShipmentButtonProps {
  handling: Handling;
  /** Whether the goods leave with it, or left before and their number is told now. */
  isLeaving: boolean;
  isMain: boolean;
}

/** Gives an order to a courier and keeps the parcel's number, or adds and corrects that later. */
export function ShipmentButton({ handling, isLeaving, isMain }: ShipmentButtonProps) {
  const { t } = useTranslation();
  const act = useAct(handling.id);
  const correct = useShipment(handling.id);
  const words = isLeaving ? "lapak.orders.acts.hand_over" : "lapak.shipment.correct";

  async function send(form: FormData) {
    const { carrier, tracking_number } = readShipment(form);
    const shipment = carrier === "" ? null : { carrier, tracking_number };
    if (isLeaving) await act.mutateAsync({ act: "hand_over", ...(shipment && { shipment }) });
    else if (shipment !== null) await correct.mutateAsync(shipment);
  }

  return (
    <AskDialog
      label={t(`${words}.button`)}
      title={`${t(`${words}.button`)}: ${handling.number}`}
      question={t("lapak.shipment.question")}
      done={t(`${words}.done`)}
      send={send}
      objection={(form) => {
        const { carrier, tracking_number } = readShipment(form);
        // A number of nobody's would be thrown away.
        const isNobodys = carrier === "" && tracking_number !== null;
        return isNobodys ? t("lapak.shipment.whose") : null;
      }}
      whyNot={(error) => {
        const isRefused = error instanceof Refused && error.status === 400;
        return t(isRefused ? "lapak.shipment.wrong" : "lapak.orders.notDone");
      }}
      variant={isMain ? "primary" : "secondary"}
    >
      {(field) => (
        <ShipmentFields shipment={handling.shipment} isOptional={isLeaving} field={field} />
      )}
    </AskDialog>
  );
}
