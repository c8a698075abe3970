import { Input, Label } from "@medusajs/ui";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { Refused } from "../lib/post";
import { AskDialog } from "./ask-dialog";
import { useAct } from "./use-handling";

interface PickupButtonProps {
  orderId: string;
  number: string;
  isMain: boolean;
}

/** Hands an order to whoever says its pickup code. */
export function PickupButton({ orderId, number, isMain }: PickupButtonProps) {
  const { t } = useTranslation();
  const id = useId();
  const { mutateAsync } = useAct(orderId);
  const words = "lapak.orders.acts.hand_over";
  return (
    <AskDialog
      label={t(`${words}.button`)}
      title={`${t(`${words}.button`)}: ${number}`}
      question={t("lapak.orders.pickupCode.question")}
      done={t(`${words}.done`)}
      send={(form) =>
        mutateAsync({ act: "hand_over", pickup_code: String(form.get("pickup_code") ?? "") })
      }
      whyNot={(error) => t(problemOf(error))}
      variant={isMain ? "primary" : "secondary"}
    >
      {(field) => (
        <div className="grid gap-2">
          <Label htmlFor={id} size="small">
            {t("lapak.orders.pickupCode.label")}
          </Label>
          <Input id={id} name="pickup_code" autoComplete="off" maxLength={40} {...field} />
        </div>
      )}
    </AskDialog>
  );
}

function problemOf(error: Error): string {
  const status = error instanceof Refused ? error.status : undefined;
  if (status === 403) return "lapak.orders.pickupCode.wrong";
  return status === 429 ? "lapak.orders.pickupCode.tooMany" : "lapak.orders.notDone";
}
