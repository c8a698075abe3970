import { readFileSync } from "node:fs";
import { join } from "node:path";
import { BACKEND } from "../config/paths.ts";
import { withDatabase } from "../services/database.ts";

const FILE = join(BACKEND, "integration-tests", "support", "sound-stock.sql");

/** What is wrong with the stock, e.g. "1 oversold"; empty where all is right. */
export async function stockFaults(databaseUrl: string): Promise<string> {
  const query = readFileSync(FILE, "utf8");
  const { rows } = await withDatabase(databaseUrl, (client) =>
    client.query<Record<string, number>>(query),
  );
  return Object.entries(rows[0] ?? {})
    .flatMap(([fault, count]) => (count === 0 ? [] : [`${count} ${fault}`]))
    .join(", ");
}
