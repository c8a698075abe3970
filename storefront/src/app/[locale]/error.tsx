"use client";

import { useParams } from "next/navigation";
// Every page carries this file to the browser, so its words are apart from all the others.
import failure from "../../../messages/failure.json";

/** Shown where a page could not be made, most likely because the backend does not answer. */
export default function Failure({ retry }: { error: unknown; retry: () => void }) {
  const { locale } = useParams<{ locale: string }>();
  const text = locale === "en" ? failure.en : failure.id;
  return (
    <main className="container-page py-16">
      <div role="alert" className="mx-auto grid max-w-xl gap-5">
        <div aria-hidden="true" className="weave h-20 w-40 opacity-60" />
        <h1 className="text-title font-semibold">{text.title}</h1>
        <p className="text-lg text-ink-soft">{text.text}</p>
        <p className="flex flex-wrap gap-3">
          <button type="button" onClick={retry} className="btn btn-primary">
            {text.retry}
          </button>
          {/* A full page load: the router's own state may be what is broken. */}
          <a href={locale === "en" ? "/en" : "/"} className="btn btn-secondary">
            {text.home}
          </a>
        </p>
      </div>
    </main>
  );
}
