import { Button, Prompt, toast } from "@medusajs/ui";
import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";

/** What a field needs to be told of what is wrong with the form. */
export interface FieldState {
  "aria-invalid": boolean;
  "aria-describedby": string;
}

interface AskDialogProps {
  /** What the button is called, and the one in the dialog. */
  label: string;
  /** What the dialog is called, where that is something else. */
  title?: string;
  question: string;
  done: string;
  /** Sends what was filled in; the dialog is closed once that is done. */
  send: (form: FormData) => Promise<unknown>;
  /** Why what was filled in cannot be sent as it is; null where it can. */
  objection?: (form: FormData) => string | null;
  /** Why it was not done, in words. */
  whyNot: (error: Error) => string;
  variant?: "primary" | "secondary";
  children?: (field: FieldState) => ReactNode;
}

/** A button that asks in a dialog before something is done, and says there why it was not. */
export function AskDialog({ label, question, done, send, whyNot, ...rest }: AskDialogProps) {
  const { title = label, objection, variant = "secondary", children } = rest;
  const { t } = useTranslation();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [isSending, setSending] = useState(false);
  const [problem, tell] = useProblem();

  function change(isNow: boolean) {
    // What is being sent is waited for: its failure is told here.
    if (isSending) return;
    setOpen(isNow);
    tell("");
  }

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const filled = new FormData(event.currentTarget);
    const found = objection?.(filled) ?? "";
    tell(found);
    if (found !== "") return;
    setSending(true);
    try {
      await send(filled);
      setOpen(false);
      toast.success(done);
    } catch (error) {
      tell(whyNot(error instanceof Error ? error : new Error(String(error))));
    } finally {
      setSending(false);
    }
  }

  return (
    <Prompt open={isOpen} onOpenChange={change}>
      <Prompt.Trigger asChild>
        <Button size="small" variant={variant}>
          {label}
        </Button>
      </Prompt.Trigger>
      <Prompt.Content
        className="max-h-full max-w-[min(400px,calc(100%-1rem))] overflow-y-auto [overflow-wrap:anywhere]"
        onOpenAutoFocus={(event) => focusField(event, form.current)}
      >
        <form ref={form} onSubmit={submit}>
          <Prompt.Header>
            <Prompt.Title>{title}</Prompt.Title>
            <Prompt.Description>{question}</Prompt.Description>
          </Prompt.Header>
          <div className="grid gap-3 px-6 pt-4">
            {children?.({ "aria-invalid": problem !== "", "aria-describedby": `${id}-problem` })}
            <p id={`${id}-problem`} role="alert" className="txt-compact-small text-ui-fg-error">
              {problem}
            </p>
          </div>
          <Prompt.Footer>
            <Prompt.Cancel>{t("lapak.orders.cancel")}</Prompt.Cancel>
            <Button type="submit" size="small" isLoading={isSending}>
              {label}
            </Button>
          </Prompt.Footer>
        </form>
      </Prompt.Content>
    </Prompt>
  );
}

/**
 * What is wrong with what was asked. The answer that says so may also take the dialog away, as the order has
 * become one that is not asked about any more: then it is said beside it.
 */
function useProblem(): [string, (problem: string) => void] {
  const [problem, setProblem] = useState("");
  const last = useRef("");
  useEffect(
    () => () => {
      if (last.current !== "") toast.error(last.current);
    },
    [],
  );
  function tell(now: string) {
    last.current = now;
    setProblem(now);
  }
  return [problem, tell];
}

/** What is to be filled in comes first; where nothing is, Medusa's dialog begins at its way out. */
function focusField(event: Event, form: HTMLFormElement | null): void {
  const field = form?.querySelector<HTMLElement>("input:not([type=hidden]), select");
  if (field == null) return;
  event.preventDefault();
  field.focus();
}
