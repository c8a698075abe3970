"use client";

import { useEffect, useEffectEvent, useState } from "react";
import type { Choice } from "./suggest-choices";
import type { ListState } from "./suggest-input";
import { optionId, SuggestOptions } from "./suggest-options";
import { suggestTexts } from "./suggest-texts";
import { useSuggestions } from "./use-suggestions";

const EVENTS = ["focus", "input", "keydown", "blur"] as const;

interface SuggestListProps {
  /** The field above, which keeps the focus and whose events steer the list. */
  input: HTMLInputElement;
  id: string;
  locale: string;
  onState: (state: ListState) => void;
}

/** What is offered beneath a search field, after the combobox pattern of ARIA's practices. */
export default function SuggestList({ input, id, locale, onState }: SuggestListProps) {
  const texts = suggestTexts(locale);
  const { choices, status, open, close, forget } = useSuggestions(locale, texts);
  const [active, setActive] = useState(-1);
  const isOpen = choices.length > 0;
  const activeId = isOpen && active >= 0 ? optionId(id, active) : undefined;

  useEffect(() => onState({ isOpen, activeId, status }), [isOpen, activeId, status, onState]);
  useEffect(() => {
    if (activeId !== undefined) {
      document.getElementById(activeId)?.scrollIntoView({ block: "nearest" });
    }
  }, [activeId]);

  function choose(choice: Choice) {
    setActive(-1);
    if (choice.kind === "clear") return forget();
    if (choice.kind === "suggestion") return window.location.assign(choice.suggestion.url);
    input.value = choice.text;
    input.form?.requestSubmit();
  }

  function onKey(event: KeyboardEvent) {
    const choice = choices[active];
    // One place more than there are choices: the field itself, where nothing is chosen.
    const places = choices.length + 1;
    if (event.isComposing) return;
    if (event.key === "ArrowDown" && !isOpen) open(input.value);
    else if (!isOpen) return;
    else if (event.key === "ArrowDown") setActive(((active + 2) % places) - 1);
    else if (event.key === "ArrowUp") setActive(((active + places) % places) - 1);
    else if (event.key === "Escape") close();
    else if (event.key === "Enter" && choice !== undefined) choose(choice);
    else return;
    event.preventDefault();
  }

  const onEvent = useEffectEvent((event: Event) => {
    if (event instanceof KeyboardEvent) return onKey(event);
    setActive(-1);
    if (event.type === "blur") return close();
    if (event.type === "input" || input.value === "") open(input.value);
  });

  useEffect(() => {
    const listen = (event: Event) => onEvent(event);
    for (const name of EVENTS) input.addEventListener(name, listen);
    // What happened to the field while this was being fetched.
    if (document.activeElement === input && input.value !== input.defaultValue) {
      listen(new Event("input"));
    } else if (document.activeElement === input) listen(new Event("focus"));
    return () => {
      for (const name of EVENTS) input.removeEventListener(name, listen);
    };
  }, [input]);

  return (
    <SuggestOptions
      id={id}
      choices={choices}
      active={active}
      texts={texts}
      className="absolute inset-x-0 top-full z-30 mt-1"
      onChoose={choose}
    />
  );
}
