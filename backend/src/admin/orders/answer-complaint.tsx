import { Button, Label, Textarea } from "@medusajs/ui";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { tellOutcome } from "../lib/tell-outcome";
import { type ComplaintAnswer, useAnswerComplaint } from "./use-sent";
import { whyNot } from "./why-not";

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
  const { mutateAsync, isPending } = useAnswerComplaint(orderId);

  const send = (outcome: ComplaintAnswer["outcome"]) =>
    tellOutcome(mutateAsync({ complaint_id: complaintId, outcome, answer }), {
      done: t("lapak.complaints.done"),
      whyNot: (error) => t(whyNot(error, "lapak.orders.notDone")),
    });

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
