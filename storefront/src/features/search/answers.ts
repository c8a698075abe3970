import "server-only";
import { z } from "zod";
import { type Locale, routing } from "@/i18n/routing";
import { searchCatalogue, suggest } from "@/lib/medusa/discovery";
import { MedusaError } from "@/lib/medusa/errors";
import { keptSuggestions } from "./kept-suggestions";
import { rawSearch, strictSearchSchema } from "./params";
import { toPublicHit, toPublicSuggestion } from "./public-hit";
import { toQuery } from "./to-query";

const localeSchema = z.enum(routing.locales).default(routing.defaultLocale);
const suggestSchema = z.object({ q: z.string().trim().min(1).max(200), locale: localeSchema });

/** Answers the public search API. */
export async function answerSearch(params: URLSearchParams): Promise<Response> {
  const locale = localeSchema.safeParse(params.get("locale") ?? undefined);
  const state = strictSearchSchema.safeParse(rawSearch(params));
  if (!locale.success || !state.success) return refuse(locale.error, state.error);
  return answer(async () => {
    const found = await searchCatalogue(toQuery(state.data), locale.data);
    const { facets } = found;
    return JSON.stringify({
      hits: found.hits.map((hit) => toPublicHit(hit, locale.data)),
      // Named like the parameters that narrow a search down by them.
      facets: {
        type: facets.type,
        kategori: facets.category,
        desa: facets.village,
        produsen: facets.producer,
        ambil: facets.pickupOnly.map(asChoice),
        tersedia: facets.inStock.map(asChoice),
        price: facets.price,
      },
      total: found.total,
      did_you_mean: found.didYouMean,
      page: found.page,
      page_size: found.pageSize,
      engine: found.engine,
      took_ms: found.tookMs,
    });
  });
}

/** Answers what to suggest for a half-typed word. */
export async function answerSuggest(params: URLSearchParams): Promise<Response> {
  const asked = suggestSchema.safeParse({
    q: params.get("q") ?? "",
    locale: params.get("locale") ?? undefined,
  });
  if (!asked.success) return refuse(asked.error);
  const { q, locale } = asked.data;
  // Spaces within tell nothing, nor do capitals.
  const text = q.toLowerCase().replace(/\s+/g, " ");
  return answer(() =>
    keptSuggestions().get(`${locale} ${text}`, () => readSuggestions(text, locale)),
  );
}

async function readSuggestions(text: string, locale: Locale): Promise<string> {
  const { hits, engine, tookMs } = await suggest(text, locale);
  return JSON.stringify({
    hits: hits.map((hit) => toPublicSuggestion(hit, locale)),
    engine,
    took_ms: tookMs,
  });
}

function asChoice<F extends { value: string }>(facet: F): F {
  return { ...facet, value: facet.value === "true" ? "1" : "0" };
}

/** Answers the JSON that some work makes, or why it could not be made. */
async function answer(work: () => Promise<string>): Promise<Response> {
  try {
    return reply(await work(), 200);
  } catch (error) {
    if (!(error instanceof MedusaError)) throw error;
    console.error("A search could not be answered.", error);
    const isSilent = error.code === "unreachable" || error.code === "timeout";
    return isSilent
      ? reply('{"code":"search_unavailable"}', 503)
      : reply('{"code":"search_failed"}', 502);
  }
}

function refuse(...errors: (z.ZodError | undefined)[]): Response {
  const reasons = errors
    .flatMap((error) => error?.issues ?? [])
    .map(({ path, message }) => ({
      parameter: path.map(String)[0] ?? "locale",
      message,
    }));
  return reply(JSON.stringify({ code: "invalid_query", reasons }), 400);
}

// Stock and prices change by the second, and an answer differs with every letter typed.
function reply(json: string, status: number): Response {
  const headers = { "content-type": "application/json", "cache-control": "no-store" };
  return new Response(json, { status, headers });
}
