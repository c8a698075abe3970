import { createHmac, timingSafeEqual } from "node:crypto";

/** What can be printed of an order. */
export const PAPERS = ["invoice", "slip"] as const;
export type PaperKind = (typeof PAPERS)[number];

/** One paper of one order, for a while. */
export interface PaperLink {
  order_id: string;
  kind: PaperKind;
  expires_at: Date;
}

const PREFIX = "order_";
// Keeps a mac of this kind from passing for one that the same secret made for another purpose.
const PURPOSE = "order-paper";

/** The token of a manager's link to a paper: what it opens, until when, and a mac over both. */
export function makePaperToken({ order_id, kind, expires_at }: PaperLink, secret: string): string {
  const seconds = Math.floor(expires_at.getTime() / 1000);
  const told = `${order_id.slice(PREFIX.length)}.${kind}.${seconds}`;
  const mac = createHmac("sha256", secret).update(`${PURPOSE}:${told}`).digest("base64url");
  return `${told}.${mac}`;
}

/** What a token opens; null for one that was not made here, sign for sign, or whose time is over. */
export function readPaperToken(
  token: string,
  secret: string,
  now: Date = new Date(),
): Omit<PaperLink, "expires_at"> | null {
  const [id, named, seconds, mac, ...rest] = token.split(".");
  const kind = PAPERS.find((one) => one === named);
  if (!id || kind === undefined || !seconds || mac === undefined || rest.length > 0) return null;
  const order_id = PREFIX + id;
  const expires_at = new Date(Number(seconds) * 1000);
  if (!(expires_at > now)) return null;
  const expected = Buffer.from(makePaperToken({ order_id, kind, expires_at }, secret));
  const given = Buffer.from(token);
  const isOurs = given.length === expected.length && timingSafeEqual(given, expected);
  return isOurs ? { order_id, kind } : null;
}
