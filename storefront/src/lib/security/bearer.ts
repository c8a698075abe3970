import { createHash, timingSafeEqual } from "node:crypto";

/** Whether an Authorization header carries the secret; takes the same time wherever they differ. */
export function isBearer(authorization: string | null, secret: string): boolean {
  return timingSafeEqual(digest(authorization ?? ""), digest(`Bearer ${secret}`));
}

// Digests have one length, which the comparison needs and which hides the secret's.
function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
