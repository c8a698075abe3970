import { createHash, randomBytes } from "node:crypto";
import type { Language } from "../locales";

// As the storefront's routing has them.
const PATHS: Readonly<Record<Language, string>> = {
  id: "/akun/kata-sandi-baru",
  en: "/en/account/new-password",
};

/** How long a link to a new password holds. */
export const RESET_MINUTES = 30;

/** What a link holds: 256 bits that tell nothing of whose account it is for. */
export function makeResetToken(): string {
  return randomBytes(32).toString("base64url");
}

/** What is kept of it. So much chance needs no salt. */
export function hashResetToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/** The address of the page where a new password is chosen. Whoever has it may choose one, once. */
export function resetLink(token: string, language: Language, storefrontUrl: string): string {
  return `${storefrontUrl}${PATHS[language]}/${token}`;
}
