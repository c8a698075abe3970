"use client";

import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { rememberSearch } from "./recent-searches";

// Fetched with the first touch of a field: most pages are read without searching. Where it does not come,
// the field stays a field.
const SuggestList = lazy(() => import("./suggest-list").catch(() => ({ default: () => <></> })));

/** What the list beneath the field tells it. */
export interface ListState {
  isOpen: boolean;
  /** The id of the option that the arrows have come to. */
  activeId: string | undefined;
  /** Read out by screen readers. */
  status: string;
}

const CLOSED: ListState = { isOpen: false, activeId: undefined, status: "" };

interface SuggestInputProps {
  id: string;
  locale: string;
  defaultValue: string;
  label: string;
  placeholder: string;
}

/** A search field that suggests what may be meant; without scripts it is a field. */
export function SuggestInput({ id, locale, defaultValue, label, placeholder }: SuggestInputProps) {
  const [input, setInput] = useState<HTMLInputElement>();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // Touched before the scripts came.
    if (field.current === document.activeElement) setInput(field.current ?? undefined);
  }, []);
  const [{ isOpen, activeId, status }, setList] = useState(CLOSED);
  useEffect(() => {
    const form = input?.form;
    const remember = () => rememberSearch(input?.value ?? "");
    form?.addEventListener("submit", remember);
    return () => form?.removeEventListener("submit", remember);
  }, [input]);
  return (
    <div className="min-w-0 grow basis-40">
      <input
        ref={field}
        id={id}
        type="search"
        name="q"
        role="combobox"
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-activedescendant={activeId}
        placeholder={placeholder}
        defaultValue={defaultValue}
        maxLength={200}
        autoComplete="off"
        enterKeyHint="search"
        className="field w-full"
        onFocus={(event) => setInput(event.currentTarget)}
      />
      <span role="status" className="sr-only">
        {status}
      </span>
      {input !== undefined && (
        <Suspense>
          <SuggestList input={input} id={id} locale={locale} onState={setList} />
        </Suspense>
      )}
    </div>
  );
}
