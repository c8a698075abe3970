import { THEME_KEY } from "./theme-key";

// Inline and first, so that no page is ever drawn in the wrong colours; a device without storage is
// followed instead.
const SCRIPT = `try{const t=localStorage.getItem("${THEME_KEY}");if(t)document.documentElement.dataset.theme=t}catch{}`;

/** Gives the page the appearance that was chosen on this device. */
export function ThemeScript() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this file.
  return <script dangerouslySetInnerHTML={{ __html: SCRIPT }} />;
}
