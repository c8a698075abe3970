import { Button, toast, usePrompt } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { Act } from "../../lib/orders/handling";
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
  const prompt = usePrompt();
  const { mutate, isPending } = useAct(orderId);

  async function ask() {
    const isSure = await prompt({
      title: `${t(`lapak.orders.acts.${act}.button`)}: ${number}`,
      description: t(`lapak.orders.acts.${act}.question`, { amount }),
      confirmText: t(`lapak.orders.acts.${act}.button`),
      cancelText: t("lapak.orders.cancel"),
      variant: "confirmation",
    });
    if (!isSure) return;
    mutate(
      { act },
      {
        onSuccess: () => toast.success(t(`lapak.orders.acts.${act}.done`)),
        onError: (error) => toast.error(t(whyNot(error, "lapak.orders.notDone"))),
      },
    );
  }

  return (
    <Button
      size="small"
      variant={isMain ? "primary" : "secondary"}
      isLoading={isPending}
      onClick={ask}
    >
      {t(`lapak.orders.acts.${act}.button`)}
    </Button>
  );
}
