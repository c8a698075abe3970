import type { SearchEngine } from "../../services/meilisearch.ts";
import { median } from "../statistics.ts";
import { p95, type Question } from "./latency.ts";

const ROUNDS = 7;
const QUESTIONS_A_ROUND = 600;
const HITS = 8;
/** What the shop asks for of each hit, as far as it makes a difference to the engine. */
const WANTED = {
  limit: HITS,
  matchingStrategy: "last",
  attributesToRetrieve: ["id", "type", "handle", "title_id", "title_en", "image", "price"],
  attributesToHighlight: ["title_id", "title_en"],
};
const INDEX_PREFIX = "catalogue";

/** What buyers look for, some of it misspelt. */
const WORDS = [
  ...["pala kering", "cengkeh", "kayu manis", "sirup pala", "keripik pisang", "sagu lempeng"],
  ...["gula aren", "minyak kelapa", "ikan asap", "kopi kakao", "sambal roa", "anyaman pandan"],
  ...["palla", "kripik", "gula arem", "kenari", "tepung sagu", "abon cakalang", "madu hutan"],
];

/** The 95th percentiles of the shop and of the engine behind it, in milliseconds. */
export interface SuggestTimes {
  readonly shop: number;
  readonly engine: number;
}

/**
 * How long suggestions take beside the search engine's own answers to the same words: each word as
 * it is typed, letter by letter from the second, asked of both in turn; medians of the rounds.
 */
export async function suggestTimes(
  storefrontUrl: string,
  { host, apiKey }: SearchEngine,
): Promise<SuggestTimes> {
  const headers: Record<string, string> = {
    "content-type": "application/json",
    ...(apiKey === null ? {} : { authorization: `Bearer ${apiKey}` }),
  };
  const index = await currentIndex(host, headers);
  const typed = asTyped(QUESTIONS_A_ROUND);
  const ofShop = typed.map((q) => ({
    url: `${storefrontUrl}/api/suggest?q=${encodeURIComponent(q)}`,
  }));
  const ofEngine = typed.map(
    (q): Question => ({
      url: `${host}/indexes/${index}/search`,
      headers,
      body: JSON.stringify({ q, ...WANTED }),
    }),
  );
  await p95(ofShop);
  await p95(ofEngine);
  const shop: number[] = [];
  const engine: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    shop.push(await p95(ofShop));
    engine.push(await p95(ofEngine));
  }
  return { shop: median(shop), engine: median(engine) };
}

function asTyped(count: number): string[] {
  const beginnings = WORDS.flatMap((word) =>
    Array.from({ length: word.length - 1 }, (_, index) => word.slice(0, index + 2)),
  );
  return Array.from({ length: count }, (_, index) => beginnings[index % beginnings.length] ?? "");
}

/** The index that the shop asks is the newest of the catalogue's. */
async function currentIndex(host: string, headers: Record<string, string>): Promise<string> {
  const answer = await fetch(`${host}/indexes?limit=100`, { headers });
  const { results }: { results: { uid: string; createdAt: string }[] } = await answer.json();
  const [newest] = results
    .filter(({ uid }) => uid.startsWith(INDEX_PREFIX))
    .toSorted((one, other) => other.createdAt.localeCompare(one.createdAt));
  if (newest === undefined) throw new Error("The search engine has no catalogue.");
  return newest.uid;
}
