"use client";

import { useEffect, useState } from "react";
import { readSeenPages, type SeenPage } from "./read-seen-pages";

interface SeenPagesProps {
  title: string;
  /** Said where there is nothing to list. */
  none: string;
}

/** The pages kept on this device, the latest first; tries again once there is a network. */
export function SeenPages({ title, none }: SeenPagesProps) {
  const [pages, setPages] = useState<readonly SeenPage[] | null>(null);

  useEffect(() => {
    readSeenPages().then(setPages, () => setPages([]));
    const retry = () => location.reload();
    window.addEventListener("online", retry);
    return () => window.removeEventListener("online", retry);
  }, []);

  if (pages === null) return null;
  return (
    <section aria-labelledby="seen" className="grid gap-3">
      <h2 id="seen" className="text-xl font-semibold">
        {title}
      </h2>
      {pages.length === 0 ? (
        <p>{none}</p>
      ) : (
        <ul className="grid sm:grid-cols-2 sm:gap-x-8">
          {pages.map(({ address, title: name, time }) => (
            <li key={address} className="border-b border-line">
              <a href={address} className="grid min-h-11 content-center py-2">
                <span className="link">{name}</span>
                <span className="text-sm text-ink-soft">
                  {new Date(time).toLocaleString(document.documentElement.lang, {
                    dateStyle: "medium",
                    timeStyle: "short",
                  })}
                </span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
