import { readFileSync } from "node:fs";

function required(name: string): string {
  const value = process.env[name];
  if (value) return value;
  throw new Error(`${name} is not set: the browser tests run over a shop that is already served.`);
}

/** Where the storefront is served. */
export const storefrontUrl = required("E2E_STOREFRONT_URL").replace(/\/$/, "");

/** Where the backend is served. */
export const backendUrl = required("E2E_BACKEND_URL").replace(/\/$/, "");

/** The manager who may see everything. */
export function adminAccount(): { email: string; password: string } {
  const password = readFileSync(required("E2E_ADMIN_PASSWORD_FILE"), "utf8").trim();
  return { email: required("E2E_ADMIN_EMAIL"), password };
}
