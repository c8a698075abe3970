import { redirect as nextRedirect } from "next/navigation";
import { type Locale, routing } from "./routing";

// next-intl has these too, but they come with its client runtime, 12 KB that no page here needs.

type Pathname = keyof typeof routing.pathnames;

type ParamNames<Path> = Path extends `${string}[${infer Name}]${infer Rest}`
  ? Name | ParamNames<Rest>
  : never;

interface Place<Path> {
  pathname: Path;
  query?: Readonly<Record<string, string>>;
}

type HrefOf<Path> =
  ParamNames<Path> extends never
    ? Path | Place<Path>
    : Place<Path> & { params: Record<ParamNames<Path>, string> };

/** A page of this site: `"/about"` or `{ pathname: "/product/[handle]", params: { handle } }`. */
export type Href = { [Path in Pathname]: HrefOf<Path> }[Pathname];

interface Target {
  href: Href;
  locale: Locale;
}

/** The address of a page in a language. */
export function getPathname({ href, locale }: Target): string {
  const prefix = locale === routing.defaultLocale ? "" : `/${locale}`;
  const path = templateOf(href, locale).replace(/\[(\w+)\]/g, (_, name: string) =>
    encodeURIComponent(paramsOf(href)[name] ?? ""),
  );
  const address = path === "/" ? prefix || "/" : prefix + path;
  const query = typeof href === "string" ? "" : new URLSearchParams(href.query).toString();
  return query === "" ? address : `${address}?${query}`;
}

/** Ends the answer by sending the browser to another page. */
export function redirect(target: Target): never {
  return nextRedirect(getPathname(target));
}

function templateOf(href: Href, locale: Locale): string {
  const template = routing.pathnames[typeof href === "string" ? href : href.pathname];
  return typeof template === "string" ? template : template[locale];
}

function paramsOf(href: Href): Readonly<Record<string, string>> {
  return typeof href === "object" && "params" in href ? href.params : {};
}
