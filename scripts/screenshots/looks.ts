/** The languages of the shop. */
export const LOCALES = ["id", "en"] as const;
export type Locale = (typeof LOCALES)[number];

/** The two themes of a page, as a device asks for them. */
export const COLOUR_SCHEMES = { day: "light", night: "dark" } as const;
export type Theme = keyof typeof COLOUR_SCHEMES;
export const THEMES = ["day", "night"] as const satisfies readonly Theme[];

/** A window to look through, in CSS pixels. */
export interface Window {
  readonly width: number;
  readonly height: number;
}

/** A cheap one. */
export const PHONE: Window = { width: 360, height: 740 };

/** Upright. */
const TABLET: Window = { width: 768, height: 1024 };

/** A small one. */
const LAPTOP: Window = { width: 1280, height: 800 };

export const WINDOWS = [PHONE, TABLET, LAPTOP];

/** Of a part of pages, the narrowest and the widest tell enough. */
export const COMPONENT_WINDOWS = [PHONE, LAPTOP];
