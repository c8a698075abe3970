"use client";

import { errors as english } from "../../messages/en.json";
import { errors as indonesian } from "../../messages/id.json";
import "./globals.css";

/** Takes the place of the whole document where not even its frame could be made. */
export default function GlobalFailure() {
  return (
    <html lang="id">
      <body>
        <main className="container-page grid gap-8 py-16">
          <div className="grid gap-2">
            <h1 className="text-title font-semibold">{indonesian.failureTitle}</h1>
            <p>{indonesian.failureText}</p>
            <a href="/" className="link">
              {indonesian.home}
            </a>
          </div>
          <div lang="en" className="grid gap-2">
            <h2 className="text-2xl font-semibold">{english.failureTitle}</h2>
            <p>{english.failureText}</p>
            <a href="/en" className="link">
              {english.home}
            </a>
          </div>
        </main>
      </body>
    </html>
  );
}
