import fc from "fast-check";
import { isWriting, type Route } from "./own-routes";
import type { World } from "./world";

/** One request, ready to be sent. */
export interface Sent {
  readonly route: Route;
  readonly path: string;
  readonly body: string | undefined;
  readonly contentType: string;
}

const LONG = "a".repeat(5000);
/** What programs stumble over. */
const ODD_TEXTS = [
  ...["", " ", "null", "undefined", "NaN", "0", "-1", "1e999", "true", "[]", "{}", LONG],
  ...["\u0000", "\ud800", "\u202e", "🥥".repeat(300), "../../etc/passwd", "%00", "%ff", "%"],
  ...["' or 1=1 --", "$1", "#{7*7}", "<script>", "__proto__", "constructor", "\r\nx: y"],
];
const ODD_NUMBERS = [-1, -0, 0.5, 2 ** 31, 2 ** 53, 1e21, 1e308, -1e308, 5e-324];
const ODD_THINGS = [null, true, false, [], {}, [[[]]], [null], { length: 1e9 }, deep(200)];

const oddText = fc.oneof(fc.constantFrom(...ODD_TEXTS), fc.string({ unit: "binary" }));
const oddValue: fc.Arbitrary<unknown> = fc.oneof(
  oddText,
  fc.constantFrom(...ODD_NUMBERS),
  fc.constantFrom<unknown>(...ODD_THINGS),
  fc.jsonValue(),
);
/** The names that any of our questions has, and some that none has. */
const PARAMETERS = [
  ...["q", "type", "category", "village", "producer", "min", "max", "sort", "page", "page_size"],
  ...["facets", "kind", "offset", "limit", "locale", "fields", "order", "filters", "id", "handles"],
  ...[
    "region_id",
    "cart_id",
    "in_stock",
    "pickup_only",
    "under",
    "__proto__",
    "q[$ne]",
    "type[0][0]",
  ],
];
const soundText = fc.constantFrom(
  "pala",
  "product",
  "price_asc",
  "1",
  "10",
  "true",
  "id",
  "en",
  "82",
);
const oddCount = fc.constantFrom("-1", "-0", "0.5", "abc", "1e30", "9999999999", "9".repeat(40));
const question = fc.array(
  fc.oneof(
    fc.tuple(fc.constantFrom(...PARAMETERS), fc.oneof(soundText, oddText)),
    fc.tuple(fc.constantFrom("limit", "offset"), oddCount),
  ),
  { maxLength: 4 },
);

/** What no address says once it is decoded: sent as it stands. */
const UNDECODABLE = ["%ff", "%", "%zz", "%c3", "a%e0%a4"];

const ODD_TYPES = [
  ...["text/plain", "application/x-www-form-urlencoded"],
  ...["multipart/form-data", "multipart/form-data; boundary=x"],
];

/** Any request to one of the routes: sound, nearly sound, or nonsense. */
export function anyRequest(routes: readonly Route[], world: World): fc.Arbitrary<Sent> {
  return fc.oneof(...routes.map((route) => requestTo(route, world)));
}

function requestTo(route: Route, world: World): fc.Arbitrary<Sent> {
  const names = [...route.path.matchAll(/\[(\w+)\]/g)].map(([, name]) => String(name));
  const parts = fc.tuple(...names.map((name) => part(world.params(route.path, name))));
  const body = isWriting(route) ? bodyOf(world.bodies[route.path]) : fc.constant(undefined);
  const contentType = fc.oneof(
    { weight: 20, arbitrary: fc.constant("application/json") },
    { weight: 1, arbitrary: fc.constantFrom(...ODD_TYPES) },
  );
  return fc
    .record({ parts, body, contentType, question })
    .map(({ parts: values, question: asked, ...rest }) => ({
      ...rest,
      route,
      path: `${fill(route.path, values)}${query([...(world.questions[route.path] ?? []), ...asked])}`,
    }));
}

function part(known: readonly string[]): fc.Arbitrary<string> {
  const odd = fc.oneof(
    { weight: 4, arbitrary: oddText.map((text) => encode(text) || "%20") },
    { weight: 1, arbitrary: fc.constantFrom(...UNDECODABLE) },
  );
  return known.length === 0
    ? odd
    : fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...known) }, { weight: 1, arbitrary: odd });
}

/** A sound body with something in it changed, any JSON, or what is no JSON. */
function bodyOf(sound: unknown): fc.Arbitrary<string> {
  const paths = pathsOf(sound);
  const changed = fc
    .array(fc.tuple(fc.constantFrom(...paths), oddValue), { minLength: 0, maxLength: 3 })
    .map((changes) => JSON.stringify(changes.reduce(change, sound)) ?? "");
  return fc.oneof(
    { weight: 8, arbitrary: changed },
    { weight: 2, arbitrary: fc.json() },
    { weight: 1, arbitrary: oddText },
  );
}

type Path = readonly string[];

function pathsOf(value: unknown, above: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [above];
  const below = Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...above, key]));
  // The thing itself, and a field that it does not have.
  return [above, [...above, "unknown_field"], ...below];
}

function change(whole: unknown, [[key, ...rest], value]: [Path, unknown]): unknown {
  if (key === undefined) return value;
  const object = typeof whole === "object" && whole !== null ? whole : {};
  return { ...object, [key]: change(Reflect.get(object, key), [rest, value]) };
}

function fill(path: string, values: readonly string[]): string {
  const left = [...values];
  return path.replaceAll(/\[\w+\]/g, () => left.shift() ?? "");
}

function query(asked: readonly (readonly [string, string])[]): string {
  return asked.length === 0
    ? ""
    : `?${asked.map(([name, value]) => `${encode(name)}=${encode(value)}`).join("&")}`;
}

/** Half of a pair of surrogates cannot be written in an address. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\ufffd"));
}

function deep(levels: number): unknown {
  return levels === 0 ? "bottom" : { in: deep(levels - 1) };
}
