import "server-only";
import { hasLocale } from "next-intl";
import { z } from "zod";
import { getPathname } from "@/i18n/navigation";
import { type Locale, routing } from "@/i18n/routing";
import { getSettings } from "@/lib/medusa/settings";
import { isOwnForm } from "@/lib/security/origin";
import { addGoods, attempt } from "./change";
import { type Outcome, outcomeQuery } from "./outcome";
import { quantitySchema } from "./quantity";

const MAX_BYTES = 10_000;

const additionSchema = z.object({
  handle: z.string().min(1).max(200),
  variant: z.string().min(1).max(100),
  quantity: quantitySchema.refine((quantity) => quantity > 0),
});

/**
 * Answers the form of a product page and leads on to the basket.
 *
 * A server action would work here too, without scripts and from a cached page; but its name is in
 * the page's HTML and changes with each build, so that a page kept by a browser or a proxy across a
 * release would post to nothing. This address stays.
 */
export async function answerAddition(request: Request): Promise<Response> {
  if (Number(request.headers.get("content-length") ?? 0) > MAX_BYTES) {
    return new Response("This form is too large.", { status: 413 });
  }
  const form = await request.formData().catch(() => null);
  if (form === null) return new Response("This is no form.", { status: 400 });

  const asked = form.get("locale");
  const locale = hasLocale(routing.locales, asked) ? asked : routing.defaultLocale;
  const outcome: Outcome = isOwnForm(request.headers, getSettings().storefrontUrl)
    ? await add(form, locale)
    : { kind: "problem", problem: "foreign" };
  const path = getPathname({ href: "/basket", locale }) + outcomeQuery(outcome);
  // Relative, because behind a proxy this server does not know the name it is reached by.
  return new Response(null, { status: 303, headers: { location: path } });
}

async function add(form: FormData, locale: Locale): Promise<Outcome> {
  const parsed = additionSchema.safeParse(Object.fromEntries(form));
  if (!parsed.success) {
    const handle = form.get("handle");
    const known = typeof handle === "string" ? { handle } : {};
    return { kind: "problem", problem: "invalid", ...known };
  }
  const { handle, variant, quantity } = parsed.data;
  return attempt(() => addGoods({ handle, variantId: variant, quantity }, locale));
}
