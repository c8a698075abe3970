import { loadAdminPassword } from "../config/secrets.ts";
import { UserError } from "../config/user-error.ts";
import type { Product } from "./product.ts";

const LOGIN_MS = 10_000;
const REINDEX_MS = 600_000;

/** Asks the running backend to make its index again; false when our password is not the admin's. */
export async function askForReindex({ settings, paths }: Product): Promise<boolean> {
  const { password } = await loadAdminPassword(paths.secrets, settings.adminPassword);
  const backend = `http://localhost:${settings.ports.backend}`;
  const login = await post(`${backend}/auth/user/emailpass`, LOGIN_MS, {
    body: JSON.stringify({ email: settings.adminEmail, password }),
    headers: { "content-type": "application/json" },
  });
  if (login.status === 401) return false;
  const reply: unknown = await login.json();
  if (typeof reply !== "object" || reply === null || !("token" in reply)) return false;
  const answer = await post(`${backend}/admin/discovery/reindex`, REINDEX_MS, {
    headers: { authorization: `Bearer ${String(reply.token)}` },
  });
  if (answer.ok) return true;
  throw new UserError(
    `The running shop could not make its search index again (${answer.status}); see ${paths.logs}/backend.log.`,
  );
}

async function post(url: string, timeoutMs: number, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, { ...init, method: "POST", signal: AbortSignal.timeout(timeoutMs) });
  } catch {
    throw new UserError(`The running shop does not answer at ${url}; see its terminal.`);
  }
}
