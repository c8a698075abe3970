const SHOWN = 8;
// Whoever has the rest of these may see an order, or what is in a basket.
const BEARER = /(\/(?:order-tracking|order-papers|carts)\/)([^/?]+)/;

/** A path of the backend as a log may have it: what opens something is cut short. */
export function namedPath(path: string): string {
  return path.replace(BEARER, (_, before: string, bearer: string) =>
    bearer.length > SHOWN ? `${before}${bearer.slice(0, SHOWN)}…` : before + bearer,
  );
}
