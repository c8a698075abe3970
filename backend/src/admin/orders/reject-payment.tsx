import { Button, Input, Label, Text } from "@medusajs/ui";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { tellOutcome } from "../lib/tell-outcome";
import { useReject } from "./use-handling";
import { whyNot } from "./why-not";

const MAX_REASON = 300;

/** What a manager tells a buyer whose reported payment has not come. */
export function RejectPayment({ orderId }: { orderId: string }) {
  const { t } = useTranslation();
  const [reason, setReason] = useState("");
  const { mutateAsync, isPending } = useReject(orderId);

  function send(event: FormEvent) {
    event.preventDefault();
    void tellOutcome(mutateAsync(reason), {
      done: t("lapak.orders.reject.done"),
      whyNot: (error) => t(whyNot(error, "lapak.orders.notDone")),
    });
  }

  return (
    <form onSubmit={send} className="grid gap-2 px-6 py-4">
      <Text size="small" weight="plus">
        {t("lapak.orders.reject.reported")}
      </Text>
      <Label size="small" htmlFor="lapak-reject-reason">
        {t("lapak.orders.reject.label")}
      </Label>
      <Input
        id="lapak-reject-reason"
        value={reason}
        maxLength={MAX_REASON}
        placeholder={t("lapak.orders.reject.example")}
        onChange={(event) => setReason(event.target.value)}
      />
      <Button
        type="submit"
        size="small"
        variant="secondary"
        isLoading={isPending}
        disabled={reason.trim() === ""}
      >
        {t("lapak.orders.reject.button")}
      </Button>
    </form>
  );
}
