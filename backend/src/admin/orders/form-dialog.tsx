import { Button, Prompt, toast } from "@medusajs/ui";
import { type FormEvent, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useAftersalesAct } from "./use-aftersales";
import { whyNot } from "./why-not";

interface FormDialogProps {
  orderId: string;
  /** The end of the address that the form is sent to. */
  path: string;
  /** What the button and the dialog are called. */
  label: string;
  question: string;
  done: string;
  /** What is sent; asked once for each time that the dialog is opened and sent. */
  toBody?: (form: FormData) => Record<string, unknown>;
  variant?: "primary" | "secondary" | "danger";
  children?: ReactNode;
}

/** A button that asks in a dialog before it does something with an order. */
export function FormDialog({ orderId, path, label, question, done, ...rest }: FormDialogProps) {
  const { toBody, variant = "secondary", children } = rest;
  const { t } = useTranslation();
  const { mutate, isPending } = useAftersalesAct(orderId);
  const [isOpen, setOpen] = useState(false);
  const [problem, setProblem] = useState("");

  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const body = toBody?.(new FormData(event.currentTarget)) ?? {};
    mutate(
      { path, body },
      {
        onSuccess: () => {
          setOpen(false);
          toast.success(done);
        },
        onError: (error) => setProblem(t(whyNot(error, "lapak.aftersales.notDone"))),
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
        <Button size="small" variant={variant}>
          {label}
        </Button>
      </Prompt.Trigger>
      <Prompt.Content>
        <form onSubmit={send}>
          <Prompt.Header>
            <Prompt.Title>{label}</Prompt.Title>
            <Prompt.Description>{question}</Prompt.Description>
          </Prompt.Header>
          <div className="grid gap-3 px-6 pt-4">
            {children}
            <p role="alert" className="txt-compact-small text-ui-fg-error">
              {problem}
            </p>
          </div>
          <Prompt.Footer>
            <Button type="button" size="small" variant="secondary" onClick={() => setOpen(false)}>
              {t("lapak.orders.cancel")}
            </Button>
            <Button type="submit" size="small" isLoading={isPending}>
              {label}
            </Button>
          </Prompt.Footer>
        </form>
      </Prompt.Content>
    </Prompt>
  );
}
