const SHOWN = 8;

// Orders and papers open to whoever has their token, carts to whoever has their id, and a link of a mail
// lets its reader choose a password; the last four are the storefront's, as a referrer.
const BEARER =
  /(\/(?:order-tracking|order-papers|carts|order|pesanan|new-password|kata-sandi-baru)\/)([^/?#]+)/gi;

/** An address as a log may have it: what opens something is cut short, and what was asked is left out. */
export function loggedAddress(address: string): string {
  const [path = "", ...query] = address.split("?");
  const told = path.replace(BEARER, (_, before: string, bearer: string) => before + cut(bearer));
  if (query.length === 0) return told;
  return `${told}?${query.join("?").split("&").map(nameOf).join("&")}`;
}

function cut(bearer: string): string {
  return bearer.length > SHOWN ? `${bearer.slice(0, SHOWN)}…` : bearer;
}

/** The name of what was asked; without a sign between them nobody knows which is name and which is value. */
function nameOf(pair: string): string {
  const end = pair.indexOf("=");
  return end < 1 ? "…" : `${pair.slice(0, end)}=…`;
}
