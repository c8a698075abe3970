import "server-only";
import { routing } from "@/i18n/routing";
import { MedusaError } from "@/lib/medusa/errors";
import { findPlaces, placeQuestion } from "@/lib/medusa/places";

/** Answers the kecamatan that some letters may mean. */
export async function answerPlaces(params: URLSearchParams): Promise<Response> {
  const asked = placeQuestion.safeParse(params.get("q") ?? "");
  if (!asked.success) return Response.json({ error: "invalid_request" }, { status: 400 });
  try {
    const places = await findPlaces(asked.data, routing.defaultLocale);
    return Response.json({ places }, { headers: { "cache-control": "public, max-age=3600" } });
  } catch (error) {
    if (!(error instanceof MedusaError)) throw error;
    console.error("Places could not be looked up.", error);
    return Response.json({ error: "unavailable" }, { status: 503 });
  }
}
