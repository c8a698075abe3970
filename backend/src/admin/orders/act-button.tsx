import { useTranslation } from "react-i18next";
import type { Act } from "../../lib/orders/handling";
import { AskDialog } from "./ask-dialog";
import { useAct } from "./use-handling";
import { whyNot } from "./why-not";

interface ActButtonProps {
  orderId: string;
  number: string;
  act: Act;
  /** What was asked for by transfer, as it is read; empty where nothing was. */
  amount: string;
  isMain: boolean;
}

/** A button that does something with an order after asking whether it is really so. */
export function ActButton({ orderId, number, act, amount, isMain }: ActButtonProps) {
  const { t } = useTranslation();
  const { mutateAsync } = useAct(orderId);
  const words = `lapak.orders.acts.${act}`;
  return (
    <AskDialog
      label={t(`${words}.button`)}
      title={`${t(`${words}.button`)}: ${number}`}
      question={t(`${words}.question`, { amount })}
      done={t(`${words}.done`)}
      send={() => mutateAsync({ act })}
      whyNot={(error) => t(whyNot(error, "lapak.orders.notDone"))}
      variant={isMain ? "primary" : "secondary"}
    />
  );
}
