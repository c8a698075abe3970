"use client";

import { useEffect, useRef } from "react";
import { readFields, type TypedField, writeFields } from "./typed-fields";

/** What is kept of a form, for the page that the switch leads to. */
interface Kept {
  path: string;
  fields: TypedField[];
}

/**
 * Stands in a form so that what was typed into it is there again after the language is switched, which
 * is another page. It is kept on the device alone, in the tab's own storage, from the press on the
 * switch until that page has it; passwords are not kept.
 */
export function KeptFields({ name }: { name: string }) {
  const mark = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const form = mark.current?.closest("form");
    if (!form) return;
    const key = `lapak:typed:${name}`;
    const kept = take(key);
    if (kept?.path === window.location.pathname) writeFields(form, kept.fields);
    const keep = ({ target }: MouseEvent) => {
      const link =
        target instanceof Element ? target.closest<HTMLAnchorElement>("a[hreflang]") : null;
      if (link) put(key, { path: link.pathname, fields: readFields(form) });
    };
    document.addEventListener("click", keep);
    return () => document.removeEventListener("click", keep);
  }, [name]);
  return <span ref={mark} hidden />;
}

// Where a browser keeps nothing, the form begins empty, as it does without scripts.
function put(key: string, kept: Kept): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(kept));
  } catch {}
}

function take(key: string): Kept | null {
  try {
    const kept = sessionStorage.getItem(key);
    sessionStorage.removeItem(key);
    return kept === null ? null : (JSON.parse(kept) as Kept);
  } catch {
    return null;
  }
}
