import type { Locale, Theme } from "./looks.ts";

/** How a page was looked at. */
export interface Look {
  readonly locale: Locale;
  readonly theme: Theme;
  readonly width: number;
}

/** The name of a page's picture. */
export function fileOf(page: string, { locale, theme, width }: Look): string {
  return `${page}-${locale}-${theme}-${width}.webp`;
}

/** The name of the picture of a section of the page of components, which is Indonesian only. */
export function componentFile(section: string, theme: Theme, width: number): string {
  return `${section}-${theme}-${width}.webp`;
}
