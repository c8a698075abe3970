import { DEVICE_BY_NIGHT, THEME_KEY } from "./theme-key";

// Inline and first, so that no page is ever drawn in the wrong colours; a device without storage is
// followed instead. The colour of the browser's own bar goes with it.
// Without quotes, which would be written differently in the two copies that a page holds of it.
const SCRIPT = `try{const t=localStorage.${THEME_KEY};if(t){document.documentElement.dataset.theme=t;document.querySelector(\`[media]\`).media=t==\`dark\`?\`\`:\`not all\`}}catch{}`;

/** Gives the page the appearance that was chosen on this device. */
export function ThemeScript() {
  return (
    <>
      {/* Of these the first holds whose media do. */}
      <meta name="theme-color" content="#251910" media={DEVICE_BY_NIGHT} />
      <meta name="theme-color" content="#fffdf8" />
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this file. */}
      <script dangerouslySetInnerHTML={{ __html: SCRIPT }} />
    </>
  );
}
