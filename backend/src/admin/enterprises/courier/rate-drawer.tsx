import { Button, Drawer, Text } from "@medusajs/ui";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Rate } from "../../../lib/delivery/rates";
import { RateFields } from "./rate-fields";

/** Prices are left open: what nobody has typed must not send goods for nothing. */
const NEW_RATE: Rate = {
  service: "",
  zone_code: "",
  first_kg: Number.NaN,
  next_kg: Number.NaN,
  days_min: 1,
  days_max: 7,
};

interface RateDrawerProps {
  zones: readonly { code: string; name: string }[];
  /** Null for a new one. */
  rate: Rate | null;
  /** The rates beside it, of which none may be of the same service and zone. */
  others: readonly Rate[];
  onSave: (rate: Rate) => void;
}

/** One rate in a form of its own, wide enough for a thumb. */
export function RateDrawer({ zones, rate, others, onSave }: RateDrawerProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const [edit, setEdit] = useState(rate ?? NEW_RATE);
  const [problem, setProblem] = useState("");

  function open(isNow: boolean) {
    setOpen(isNow);
    setEdit(rate ?? NEW_RATE);
    setProblem("");
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    // The drawer is drawn elsewhere but React still takes its form for a part of the one around it.
    event.stopPropagation();
    const found = problemOf(edit, zones, others);
    if (found !== null) return setProblem(t(`lapak.enterprises.courier.${found}`));
    onSave({ ...edit, service: edit.service.trim() });
    setOpen(false);
  }

  return (
    <Drawer open={isOpen} onOpenChange={open}>
      <Drawer.Trigger asChild>
        <Button type="button" size="small" variant="secondary">
          {t(rate === null ? "lapak.enterprises.courier.add" : "lapak.enterprises.edit")}
        </Button>
      </Drawer.Trigger>
      <Drawer.Content>
        <form onSubmit={submit} className="flex h-full flex-col">
          <Drawer.Header>
            <Drawer.Title>{t("lapak.enterprises.courier.rate")}</Drawer.Title>
            <Drawer.Description>{t("lapak.enterprises.courier.rate_hint")}</Drawer.Description>
          </Drawer.Header>
          <Drawer.Body className="grid content-start gap-4 overflow-y-auto">
            <RateFields rate={edit} zones={zones} onChange={setEdit} />
            {problem !== "" && (
              <Text size="small" role="alert" className="text-ui-fg-error">
                {problem}
              </Text>
            )}
          </Drawer.Body>
          <Drawer.Footer>
            <Button type="button" size="small" variant="secondary" onClick={() => setOpen(false)}>
              {t("lapak.enterprises.cancel")}
            </Button>
            <Button type="submit" size="small">
              {t("lapak.enterprises.courier.keep")}
            </Button>
          </Drawer.Footer>
        </form>
      </Drawer.Content>
    </Drawer>
  );
}

function problemOf(
  { service, zone_code, first_kg, next_kg, days_min, days_max }: Rate,
  zones: RateDrawerProps["zones"],
  others: readonly Rate[],
): "no_service" | "unknown_zone" | "no_numbers" | "days_order" | "twice" | null {
  // Not by `required`: empty fields would look wrong before anybody has filled them in.
  if (service.trim() === "") return "no_service";
  if (!zones.some(({ code }) => code === zone_code)) return "unknown_zone";
  if (Number.isNaN(first_kg + next_kg + days_min + days_max)) return "no_numbers";
  if (days_min > days_max) return "days_order";
  const isTwice = others.some(
    (other) =>
      other.zone_code === zone_code && other.service.toLowerCase() === service.trim().toLowerCase(),
  );
  return isTwice ? "twice" : null;
}
