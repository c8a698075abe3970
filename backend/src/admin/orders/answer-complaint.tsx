import { Button, Label, Textarea, toast } from "@medusajs/ui";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { type ComplaintAnswer, useAnswerComplaint } from "./use-sent";

const MAX_ANSWER = 1000;
const OUTCOMES = ["settled", "declined"] as const;

interface AnswerComplaintProps {
  orderId: string;
  complaintId: string;
}

/** What a manager tells a buyer who complained, and whether it was made good. */
export function AnswerComplaint({ orderId, complaintId }: AnswerComplaintProps) {
  const { t } = useTranslation();
  const id = useId();
  const [answer, setAnswer] = useState("");
  const { mutate, isPending } = useAnswerComplaint(orderId);

  const send = (outcome: ComplaintAnswer["outcome"]) =>
    mutate(
      { complaint_id: complaintId, outcome, answer },
      {
        onSuccess: () => toast.success(t("lapak.complaints.done")),
        onError: () => toast.error(t("lapak.orders.notDone")),
      },
    );

  return (
    <div className="grid gap-2">
      <Label size="small" htmlFor={id}>
        {t("lapak.complaints.label")}
      </Label>
      <Textarea
        id={id}
        value={answer}
        maxLength={MAX_ANSWER}
        placeholder={t("lapak.complaints.example")}
        onChange={(event) => setAnswer(event.target.value)}
      />
      <div className="flex flex-wrap gap-2">
        {OUTCOMES.map((outcome) => (
          <Button
            key={outcome}
            size="small"
            variant={outcome === "settled" ? "primary" : "secondary"}
            isLoading={isPending}
            disabled={answer.trim() === ""}
            onClick={() => send(outcome)}
          >
            {t(`lapak.complaints.outcomes.${outcome}`)}
          </Button>
        ))}
      </div>
    </div>
  );
}
