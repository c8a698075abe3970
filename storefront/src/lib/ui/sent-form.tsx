"use client";

import type { ComponentProps } from "react";
import { useSending } from "./use-sent-form";

interface SentFormProps extends Omit<ComponentProps<"form">, "action" | "onSubmit"> {
  /** A server action that leads on to a page, or shows the same page anew. */
  action: (form: FormData) => Promise<void>;
}

/** A form that keeps what it holds where no answer comes; works without scripts too. */
export function SentForm({ action, ...form }: SentFormProps) {
  const { onSubmit } = useSending(action, () => {});
  return <form {...form} action={action} onSubmit={onSubmit} />;
}
