import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { AskDialog } from "./ask-dialog";
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
  variant?: "primary" | "secondary";
  children?: ReactNode;
}

/** A button that asks in a dialog before it cancels, takes back or pays back. */
export function FormDialog({ orderId, path, toBody, children, ...dialog }: FormDialogProps) {
  const { t } = useTranslation();
  const { mutateAsync } = useAftersalesAct(orderId);
  return (
    <AskDialog
      {...dialog}
      send={(form) => mutateAsync({ path, body: toBody?.(form) ?? {} })}
      objection={(form) => {
        const missing = missingIn(form);
        return missing === null ? null : t(`lapak.aftersales.needed.${missing}`);
      }}
      whyNot={(error) => t(whyNot(error, "lapak.orders.notDone"))}
    >
      {() => children}
    </AskDialog>
  );
}

/** What has to be said, and in how many letters at least, where it is asked for. */
const NEEDED = [
  ["reason", 1],
  ["note", 3],
] as const;

// Not by `required`: an empty field would look wrong before anybody has filled it in.
function missingIn(form: FormData) {
  const isShort = (name: string, least: number) => {
    const said = form.get(name);
    return typeof said === "string" && said.trim().length < least;
  };
  return NEEDED.find(([name, least]) => isShort(name, least))?.[0] ?? null;
}
