import "server-only";
import { hasLocale } from "next-intl";
import { getPathname } from "@/i18n/navigation";
import { routing } from "@/i18n/routing";
import { type FileTarget, sendOrderFile } from "@/lib/medusa/order-files";
import { getSettings } from "@/lib/medusa/settings";
import { isOwnForm } from "@/lib/security/origin";
import { PLACES } from "./places";
import { readProblem } from "./problems";

/** The file that is largest of those taken, and what a form puts around it. */
const MOST_BYTES = 5 * 1024 * 1024 + 10_000;

interface Asked {
  token: string;
  target: FileTarget;
}

/**
 * Answers a form with a file and leads back to the order, which tells what became of it. A server
 * action would read the whole form into memory first; here it passes through while it comes.
 */
export async function answerUpload(request: Request, { token, target }: Asked): Promise<Response> {
  const asked = new URL(request.url).searchParams.get("locale");
  const locale = hasLocale(routing.locales, asked) ? asked : routing.defaultLocale;
  const file = readProblem(await passOn(request, { token, target }));
  const path = getPathname({
    href: { pathname: "/order/[token]", params: { token }, query: file === null ? {} : { file } },
    locale,
  });
  // A refusal has the focus, which an address with a place in it would take away.
  const place = file === null ? `#${PLACES[target]}` : "";
  // Relative, because behind a proxy this server does not know the name it is reached by.
  return new Response(null, { status: 303, headers: { location: path + place } });
}

/** The code of what keeps a form from being taken, or null. */
async function passOn({ headers, body }: Request, asked: Asked): Promise<string | null> {
  if (Number(headers.get("content-length") ?? 0) > MOST_BYTES) return "document_too_large";
  const contentType = headers.get("content-type");
  if (body === null || contentType === null) return "failed";
  if (!isOwnForm(headers, getSettings().storefrontUrl)) return "failed";
  return sendOrderFile({ ...asked, body, contentType });
}
