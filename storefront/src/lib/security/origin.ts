/**
 * Whether a form was sent by a page of this site. Cookies are SameSite=Lax already; this is the
 * second lock, and the one that older browsers have.
 */
export function isOwnForm(headers: Headers, storefrontUrl: string): boolean {
  const origin = headers.get("origin");
  // A page that hides where it came from sends "null": then only the browser's own word counts.
  if (origin === null || !URL.canParse(origin)) {
    return headers.get("sec-fetch-site") === "same-origin";
  }
  const { host } = new URL(origin);
  const ownHost = headers.get("x-forwarded-host") ?? headers.get("host");
  return host === ownHost || host === new URL(storefrontUrl).host;
}
