import { revalidateTag } from "next/cache";
import { keptSuggestions } from "@/features/search/kept-suggestions";
import { getSettings } from "@/lib/medusa/settings";
import { revalidationSchema } from "@/lib/medusa/tags";
import { isBearer } from "@/lib/security/bearer";

/** Called by the backend whenever data has changed: the next view of what shows it is made anew. */
export async function POST(request: Request): Promise<Response> {
  if (!isBearer(request.headers.get("authorization"), getSettings().revalidateSecret)) {
    return Response.json({ code: "unauthorized" }, { status: 401 });
  }
  const body: unknown = await request.json().catch(() => undefined);
  const parsed = revalidationSchema.safeParse(body);
  if (!parsed.success) return Response.json({ code: "invalid_request" }, { status: 400 });
  // Expired at once, not served stale while remade: a sold-out goods must not be shown once more.
  for (const tag of parsed.data.tags) revalidateTag(tag, { expire: 0 });
  keptSuggestions().clear();
  return Response.json({ revalidated: parsed.data.tags });
}
