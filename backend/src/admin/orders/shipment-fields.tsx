import { Input, Label } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { CARRIER_CODES, CARRIERS } from "../../lib/delivery/carriers";
import type { Shipment } from "../../lib/orders/shipment";
import type { FieldState } from "./ask-dialog";

interface ShipmentFieldsProps {
  shipment: Shipment | null;
  /** Whether it may be left open who carries it. */
  isOptional: boolean;
  field: FieldState;
}

/** Who carries a parcel, and under which number. */
export function ShipmentFields({ shipment, isOptional, field }: ShipmentFieldsProps) {
  const { t } = useTranslation();
  return (
    <div className="grid gap-2">
      <Label htmlFor="lapak-carrier" size="small">
        {t("lapak.shipment.carrier")}
      </Label>
      {/* The browser's own: Medusa's list would open below the dialogue. */}
      <select
        id="lapak-carrier"
        name="carrier"
        defaultValue={shipment?.carrier ?? ""}
        required={!isOptional}
        className="bg-ui-bg-field txt-compact-small shadow-borders-base h-8 w-full rounded-md px-2"
      >
        <option value="">{t("lapak.shipment.later")}</option>
        {CARRIER_CODES.map((code) => (
          <option key={code} value={code}>
            {CARRIERS[code].name ?? t(`lapak.shipment.${code}`)}
          </option>
        ))}
      </select>
      <Label htmlFor="lapak-tracking-number" size="small">
        {t("lapak.shipment.number")}
      </Label>
      <Input
        id="lapak-tracking-number"
        name="tracking_number"
        autoComplete="off"
        maxLength={60}
        defaultValue={shipment?.number ?? ""}
        {...field}
      />
    </div>
  );
}

/** What was filled in; nobody carries it where that was left open. */
export function readShipment(data: FormData) {
  const number = String(data.get("tracking_number") ?? "").trim();
  return {
    carrier: String(data.get("carrier") ?? ""),
    tracking_number: number === "" ? null : number,
  };
}
