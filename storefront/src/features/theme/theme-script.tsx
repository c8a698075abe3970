import { THEME_KEY } from "./theme-key";

// Inline and first, so that no page is ever drawn in the wrong colours; a device without storage is
// followed instead. The colour of the browser's own bar goes with it.
// Without quotes, which would be written differently in the two copies that a page holds of it.
const SCRIPT = `try{const t=localStorage.${THEME_KEY};if(t){document.documentElement.dataset.theme=t;for(const m of document.querySelectorAll(\`[media]\`))m.media=m.media.includes(t)?\`\`:\`not all\`}}catch{}`;

/** Gives the page the appearance that was chosen on this device. */
export function ThemeScript() {
  return (
    <>
      <meta name="theme-color" content="#fffdf8" media="(prefers-color-scheme: light)" />
      <meta name="theme-color" content="#251910" media="(prefers-color-scheme: dark)" />
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this file. */}
      <script dangerouslySetInnerHTML={{ __html: SCRIPT }} />
    </>
  );
}
