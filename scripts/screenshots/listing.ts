import { LOCALES, THEMES } from "./looks.ts";
import { fileOf } from "./names.ts";
import { type ShopPage, windowsOf } from "./shop-pages.ts";

const INTRODUCTION = `# Screenshots

Every page and its main states, in both languages, by day and by night, at 360, 768 and 1280 pixels: the head of
each, to a depth of one and a half windows, the wider ones at three quarters of their size. What pages are made of is
shown among [the components](components.md). \`npm run screenshots\` takes all pictures and writes this page.`;

const LANGUAGES = { id: "Indonesian", en: "English" } as const;

/** The document that shows the pictures of pages, in the form that the formatter leaves alone. */
export function listing(pages: readonly ShopPage[]): string {
  return `${[INTRODUCTION, ...pages.map(section)].join("\n\n")}\n`;
}

function section(page: ShopPage): string {
  const windows = windowsOf(page);
  const rows = LOCALES.flatMap((locale) =>
    THEMES.map((theme) => {
      const look = `${LANGUAGES[locale]}, by ${theme}`;
      const images = windows.map(({ width }) => {
        const alt = `${page.title}, ${look}, ${width} pixels wide`;
        return `![${alt}](images/pages/${fileOf(page.name, { locale, theme, width })})`;
      });
      return [look, ...images];
    }),
  );
  return `## ${page.title}\n\n${table(["", ...windows.map(({ width }) => String(width))], rows)}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((cells) => cells[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)].join("\n");
}
