"use client";

import { type KeyboardEvent, useState } from "react";
import { formatRupiah } from "@/lib/medusa/money";
import type { PublicHit } from "./public-hit";
import { useSuggestions } from "./use-suggestions";

interface SuggestInputProps {
  id: string;
  locale: string;
  defaultValue: string;
  texts: {
    label: string;
    placeholder: string;
    list: string;
    hint: string;
    kinds: Record<PublicHit["type"], string>;
  };
}

/** A search field that suggests what may be meant; without scripts it is a field. */
export function SuggestInput({ id, locale, defaultValue, texts }: SuggestInputProps) {
  const { hits, ask, close } = useSuggestions(locale);
  const [active, setActive] = useState(-1);
  const isOpen = hits.length > 0;
  const optionId = (index: number) => `${id}-option-${index}`;

  function move(step: number) {
    // One place more than there are hits: the field itself, where nothing is chosen.
    const places = hits.length + 1;
    setActive(((active + 1 + step + places) % places) - 1);
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    const hit = hits[active];
    if (!isOpen) return;
    if (event.key === "ArrowDown") move(1);
    else if (event.key === "ArrowUp") move(-1);
    else if (event.key === "Escape") close();
    else if (event.key === "Enter" && hit !== undefined) window.location.assign(hit.url);
    else return;
    event.preventDefault();
  }

  return (
    <div className="min-w-0 grow">
      <input
        id={id}
        type="search"
        name="q"
        role="combobox"
        aria-label={texts.label}
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-activedescendant={active >= 0 ? optionId(active) : undefined}
        placeholder={texts.placeholder}
        defaultValue={defaultValue}
        maxLength={200}
        autoComplete="off"
        enterKeyHint="search"
        className="field w-full"
        onChange={(event) => {
          setActive(-1);
          ask(event.target.value);
        }}
        onKeyDown={onKeyDown}
        onBlur={close}
      />
      <span role="status" className="sr-only">
        {isOpen ? texts.hint : ""}
      </span>
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={texts.list}
        hidden={!isOpen}
        className="card absolute inset-x-0 top-full z-30 mt-1 max-h-96 overflow-y-auto py-1 shadow-lg"
      >
        {hits.map((hit, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field handles the keys, as the combobox pattern has it.
          // biome-ignore lint/a11y/useFocusableInteractive: focus stays in the field.
          <div
            key={hit.url}
            id={optionId(index)}
            role="option"
            aria-selected={index === active}
            className="flex min-h-11 cursor-pointer items-center gap-3 px-3 py-2 hover:bg-surface-sunken aria-selected:bg-surface-sunken"
            // Keeps the focus in the field, whose loss would close the list before the click.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => window.location.assign(hit.url)}
          >
            <span className="min-w-0 grow truncate">{hit.title}</span>
            <span className="shrink-0 text-sm text-ink-soft">
              {hit.price === null ? texts.kinds[hit.type] : formatRupiah(hit.price)}
            </span>
          </div>
        ))}
      </div>
    </div>
  );
}
