import { Button, Input, Label, Prompt, toast } from "@medusajs/ui";
import { type FormEvent, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Refused } from "../lib/post";
import { useAct } from "./use-handling";

interface PickupButtonProps {
  orderId: string;
  number: string;
  isMain: boolean;
}

/** Hands an order to whoever says its pickup code. */
export function PickupButton({ orderId, number, isMain }: PickupButtonProps) {
  const { t } = useTranslation();
  const { mutate, isPending } = useAct(orderId);
  const [isOpen, setOpen] = useState(false);
  const [problem, setProblem] = useState("");
  const code = useRef<HTMLInputElement>(null);

  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    mutate(
      { act: "hand_over", pickup_code: code.current?.value ?? "" },
      {
        onSuccess: () => {
          setOpen(false);
          toast.success(t("lapak.orders.acts.hand_over.done"));
        },
        onError: (error) => setProblem(t(problemOf(error))),
      },
    );
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
          {t("lapak.orders.acts.hand_over.button")}
        </Button>
      </Prompt.Trigger>
      <Prompt.Content
        // By itself it would look for a cancel button of its own kind, find none, and leave the focus behind.
        onOpenAutoFocus={(event) => {
          event.preventDefault();
          code.current?.focus();
        }}
      >
        <form onSubmit={send}>
          <Prompt.Header>
            <Prompt.Title>{`${t("lapak.orders.acts.hand_over.button")}: ${number}`}</Prompt.Title>
            <Prompt.Description>{t("lapak.orders.pickupCode.question")}</Prompt.Description>
          </Prompt.Header>
          <div className="grid gap-2 px-6 pt-4">
            <Label htmlFor="pickup-code" size="small">
              {t("lapak.orders.pickupCode.label")}
            </Label>
            <Input
              ref={code}
              id="pickup-code"
              name="pickup_code"
              autoComplete="off"
              maxLength={40}
              aria-invalid={problem !== ""}
              aria-describedby="pickup-code-problem"
            />
            <p id="pickup-code-problem" role="alert" className="txt-compact-small text-ui-fg-error">
              {problem}
            </p>
          </div>
          <Prompt.Footer>
            <Button type="button" size="small" variant="secondary" onClick={() => setOpen(false)}>
              {t("lapak.orders.cancel")}
            </Button>
            <Button type="submit" size="small" isLoading={isPending}>
              {t("lapak.orders.acts.hand_over.button")}
            </Button>
          </Prompt.Footer>
        </form>
      </Prompt.Content>
    </Prompt>
  );
}

function problemOf(error: Error): string {
  const status = error instanceof Refused ? error.status : undefined;
  if (status === 403) return "lapak.orders.pickupCode.wrong";
  return status === 429 ? "lapak.orders.pickupCode.tooMany" : "lapak.orders.notDone";
}
