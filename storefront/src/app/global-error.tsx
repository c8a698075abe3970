"use client";

import { en, id } from "../../messages/failure.json";
import "./globals.css";

/** Takes the place of the whole document where not even its frame could be made. */
export default function GlobalFailure() {
  return (
    <html lang="id">
      <body>
        <main className="container-page grid gap-8 py-16">
          <div className="grid gap-2">
            <h1 className="text-title font-semibold">{id.title}</h1>
            <p>{id.text}</p>
            <a href="/" className="link">
              {id.home}
            </a>
          </div>
          <div lang="en" className="grid gap-2">
            <h2 className="text-2xl font-semibold">{en.title}</h2>
            <p>{en.text}</p>
            <a href="/en" className="link">
              {en.home}
            </a>
          </div>
        </main>
      </body>
    </html>
  );
}
