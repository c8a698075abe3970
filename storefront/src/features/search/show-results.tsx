"use client";

import { useEffect, useRef, useState } from "react";
import { createLatestFetch } from "@/lib/fetch-latest";

const PAUSE_MS = 250;

interface ShowResultsProps {
  locale: string;
  /** What is found by the choices as they were made last. */
  total: number;
  texts: {
    /** For when no script can count; also while it does. */
    apply: string;
    none: string;
    one: string;
    /** `#` stands for the number. */
    many: string;
  };
}

/** Sends the filters, and stays in sight below them. Tells how many results they would leave, before anything is sent. */
export function ShowResults({ locale, total, texts }: ShowResultsProps) {
  const button = useRef<HTMLButtonElement>(null);
  // Null while it is not known.
  const [count, setCount] = useState<number | null>(total);
  const [isChanged, setChanged] = useState(false);

  useEffect(() => {
    const form = button.current?.form;
    const latest = createLatestFetch(PAUSE_MS);
    const recount = () => {
      if (!form) return;
      setChanged(true);
      setCount(null);
      latest.ask(`/api/search?${chosenIn(form)}&locale=${locale}`, (body) => {
        setCount((body as { total?: number } | null)?.total ?? null);
      });
    };
    const settle = () => {
      latest.cancel();
      setChanged(false);
      setCount(total);
    };
    const sheet = form?.closest<HTMLElement>("[popover]");
    form?.addEventListener("input", recount);
    form?.addEventListener("reset", settle);
    sheet?.addEventListener("focusout", closeWhenLeft);
    sheet?.addEventListener("beforetoggle", forgetChoices);
    return () => {
      latest.cancel();
      form?.removeEventListener("input", recount);
      form?.removeEventListener("reset", settle);
      sheet?.removeEventListener("focusout", closeWhenLeft);
      sheet?.removeEventListener("beforetoggle", forgetChoices);
    };
  }, [locale, total]);

  const label = count === null ? texts.apply : labelFor(count, locale, texts);
  return (
    // Last for the eye as for the keyboard, and on a ground of its own that lets nothing through.
    <div className="sticky bottom-0 -mx-1 bg-surface px-1 py-3 max-md:-bottom-5">
      <button ref={button} type="submit" className="btn btn-primary w-full">
        <span className="noscript:hidden">{label}</span>
        <span className="hidden noscript:inline">{texts.apply}</span>
      </button>
      <span role="status" className="sr-only">
        {isChanged && count !== null ? label : ""}
      </span>
    </div>
  );
}

/** Nobody goes on by keyboard behind an open sheet. */
function closeWhenLeft({ currentTarget: sheet, relatedTarget: next }: FocusEvent): void {
  if (!(sheet instanceof HTMLElement) || !(next instanceof Node)) return;
  if (sheet.matches(":popover-open") && !sheet.contains(next)) sheet.hidePopover();
}

/** What was ticked but not sent is gone with the sheet: it always shows what the results are of. */
function forgetChoices({ currentTarget: sheet, newState }: ToggleEvent): void {
  if (newState !== "closed" || !(sheet instanceof HTMLElement)) return;
  sheet.querySelector("form")?.reset();
}

function labelFor(
  count: number,
  locale: string,
  { none, one, many }: ShowResultsProps["texts"],
): string {
  if (count === 0) return none;
  return count === 1 ? one : many.replace("#", count.toLocaleString(locale));
}

function chosenIn(form: HTMLFormElement): URLSearchParams {
  const chosen = [...new FormData(form)].map(([name, value]) => [name, String(value)]);
  return new URLSearchParams(chosen);
}
