import { join } from "node:path";
import { BACKEND, packageProgram, ROOT } from "../../config/paths.ts";
import { freePorts } from "../../process/ports.ts";
import { waitForHttp } from "../../process/wait-for-http.ts";
import type { Product } from "../../product/product.ts";
import { withDatabase } from "../../services/database.ts";

const FOLDER = join(ROOT, "scripts", "bench", "plain-medusa");
const COPY = "plain_medusa";
const MOST_TRIES = 20;
const READY_MS = 180_000;
const OBJECT_IN_USE = "55006";
const SYSTEM_PAYMENT = "pp_system_default";

/**
 * Starts Medusa as it comes, without anything of this shop's, on a copy of the shop's database;
 * answers its address. The shop's own connections are cut for the copy, and come back by themselves.
 */
export async function startPlainMedusa(product: Product): Promise<string> {
  const databaseUrl = await copyDatabase(product.services.databaseUrl);
  await withDatabase(databaseUrl, (client) =>
    client.query("drop function if exists refuse_oversold_reservation cascade"),
  );
  const [port] = await freePorts(1);
  const child = product.run.start({
    name: "plain-medusa",
    tier: "application",
    essential: false,
    program: process.execPath,
    args: [packageProgram(BACKEND, "@medusajs/cli", "medusa"), "start", "--port", String(port)],
    cwd: FOLDER,
    env: {
      DATABASE_URL: databaseUrl,
      JWT_SECRET: product.secrets.jwt,
      COOKIE_SECRET: product.secrets.cookie,
      PORT: String(port),
      NODE_ENV: product.home.nodeEnv,
    },
    log: join(product.paths.logs, "plain-medusa.log"),
  });
  const url = `http://localhost:${port}`;
  await waitForHttp({ name: "Plain Medusa", url: `${url}/health`, child, timeoutMs: READY_MS });
  await offerSystemPayment(databaseUrl);
  return url;
}

async function copyDatabase(source: string): Promise<string> {
  const name = new URL(source).pathname.slice(1);
  const admin = withName(source, "postgres");
  await withDatabase(admin, async (client) => {
    const [from, to] = [client.escapeIdentifier(name), client.escapeIdentifier(COPY)];
    await client.query(`drop database if exists ${to} with (force)`);
    for (let left = MOST_TRIES; ; left -= 1) {
      await client.query(
        "select pg_terminate_backend(pid) from pg_stat_activity where datname = $1",
        [name],
      );
      try {
        await client.query(`create database ${to} template ${from}`);
        return;
      } catch (error) {
        // Somebody connected again in between.
        if (!isInUse(error) || left === 0) throw error;
      }
    }
  });
  return withName(source, COPY);
}

/** What Medusa's own examples pay with; its row is made when Medusa starts. */
function offerSystemPayment(databaseUrl: string): Promise<unknown> {
  return withDatabase(databaseUrl, (client) =>
    client.query(
      `insert into region_payment_provider (id, region_id, payment_provider_id)
       select 'regpp_plain', id, $1 from region where deleted_at is null limit 1`,
      [SYSTEM_PAYMENT],
    ),
  );
}

function withName(url: string, name: string): string {
  const other = new URL(url);
  other.pathname = `/${name}`;
  return other.href;
}

function isInUse(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === OBJECT_IN_USE;
}
