import { Button, Prompt, toast } from "@medusajs/ui";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Handling } from "../../lib/orders/handling";
import { Refused } from "../lib/post";
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
  const [isOpen, setOpen] = useState(false);
  const [problem, setProblem] = useState("");
  const words = isLeaving ? "lapak.orders.acts.hand_over" : "lapak.shipment.correct";

  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const shipment = readShipment(event.currentTarget);
    const outcome = {
      onSuccess: () => {
        setOpen(false);
        toast.success(t(`${words}.done`));
      },
      onError: (error: Error) => {
        const isRefused = error instanceof Refused && error.status === 400;
        setProblem(t(isRefused ? "lapak.shipment.wrong" : "lapak.orders.notDone"));
      },
    };
    if (isLeaving) act.mutate({ act: "hand_over", ...(shipment && { shipment }) }, outcome);
    else if (shipment !== null) correct.mutate(shipment, outcome);
  }

  return (
    <Prompt
      open={isOpen}
      onOpenChange={(open) => {
        setOpen(open);
        setProblem("");
      }}
    >
      <Prompt.Trigger asChild>
        <Button size="small" variant={isMain ? "primary" : "secondary"}>
          {t(`${words}.button`)}
        </Button>
      </Prompt.Trigger>
      <Prompt.Content>
        <form onSubmit={send}>
          <Prompt.Header>
            <Prompt.Title>{`${t(`${words}.button`)}: ${handling.number}`}</Prompt.Title>
            <Prompt.Description>{t("lapak.shipment.question")}</Prompt.Description>
          </Prompt.Header>
          <ShipmentFields shipment={handling.shipment} isOptional={isLeaving} problem={problem} />
          <Prompt.Footer>
            <Button type="button" size="small" variant="secondary" onClick={() => setOpen(false)}>
              {t("lapak.orders.cancel")}
            </Button>
            <Button type="submit" size="small" isLoading={act.isPending || correct.isPending}>
              {t(`${words}.button`)}
            </Button>
          </Prompt.Footer>
        </form>
      </Prompt.Content>
    </Prompt>
  );
}
