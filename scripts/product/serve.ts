import { loadAdminPassword } from "../config/secrets.ts";
import { keepRunning } from "../process/keep-running.ts";
import { prepareDatabase, seedOnce } from "./prepare.ts";
import type { Product } from "./product.ts";
import { startServers } from "./servers.ts";

/**
 * Prepares the database, starts the servers, says where they are, and stays: a server that ends by
 * itself is started again, without the database everything ends.
 */
export async function serve(product: Product): Promise<number> {
  await prepareDatabase(product);
  await seedOnce(product);
  const servers = await startServers(product);
  product.run.file.update({ state: "ready" });
  for (const server of servers) void keepRunning(product.run, product.steps, server);
  product.steps.say(await addresses(product));
  return product.run.crash();
}

async function addresses({ settings, paths }: Product): Promise<string> {
  const { file } = await loadAdminPassword(paths.secrets, settings.adminPassword);
  const mails = settings.smtpUrl === null ? [`  Mails     ${settings.backendUrl}/app/outbox`] : [];
  const password = file === null ? "the one in ADMIN_PASSWORD" : `in ${file}`;
  return [
    "",
    "Lapak Desa is open.",
    `  Shop      ${settings.storefrontUrl}`,
    `  Admin     ${settings.backendUrl}/app`,
    // Nothing is sent without a mail server: what would be is read there.
    ...mails,
    `  Sign in   ${settings.adminEmail}, password ${password}`,
    `  Logs      ${paths.logs}`,
    "Ctrl-C stops everything.",
  ].join("\n");
}
