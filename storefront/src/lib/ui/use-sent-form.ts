"use client";

import { unstable_rethrow } from "next/navigation";
import { type FormEvent, useActionState, useRef, useState, useTransition } from "react";
import { requestFormReset } from "react-dom";
import { UNANSWERED } from "./unanswered";

/** What a form that is sent by scripts needs; without them its own `action` is followed. */
interface Sending {
  isPending: boolean;
  onSubmit: (event: FormEvent<HTMLFormElement>) => void;
}

/**
 * Sends a form so that nothing typed is lost where no answer comes: the network broke off, or the
 * server is being started again. React would show the page of failures instead. The answer may have
 * been lost on its way back, so only actions that are safe to repeat are sent like this.
 */
export function useSending<Answer>(
  send: (form: FormData) => Promise<Answer>,
  onAnswer: (answer: Answer) => void,
): Sending {
  const [isPending, start] = useTransition();
  const underWay = useRef<{ submitter: HTMLElement | null } | null>(null);
  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const { submitter } = event.nativeEvent as SubmitEvent;
    // The same press again while the first is under way asks for nothing more; another button does.
    if (underWay.current?.submitter === submitter) return;
    const mine = { submitter };
    underWay.current = mine;
    const form = event.currentTarget;
    const data = new FormData(form, submitter);
    start(async () => {
      try {
        const answer = await send(data);
        // Something else was asked for meanwhile, and is answered instead.
        if (underWay.current !== mine) return;
        start(() => {
          requestFormReset(form);
          onAnswer(answer);
        });
      } catch (error) {
        // That the action leads on to another page is thrown as well.
        unstable_rethrow(error);
        console.error("A form was sent and not answered.", error);
        window.dispatchEvent(new Event(UNANSWERED));
      } finally {
        if (underWay.current === mine) underWay.current = null;
      }
    });
  }
  return { isPending, onSubmit };
}

/** As React's `useActionState`, for a form that outlasts a network that breaks off. */
export function useSentForm<State>(
  action: (before: Awaited<State>, form: FormData) => Promise<Awaited<State>>,
  first: Awaited<State>,
) {
  const [unscripted, formAction] = useActionState(action, first);
  const [latest, setLatest] = useState<Awaited<State> | null>(null);
  const state = latest ?? unscripted;
  const sending = useSending((form) => action(state, form), setLatest);
  return {
    state,
    isPending: sending.isPending,
    form: { action: formAction, onSubmit: sending.onSubmit },
  };
}
