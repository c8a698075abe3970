import { withDatabase } from "../services/database.ts";

/**
 * Brings the database to rest at once, as PostgreSQL does by itself within minutes of an import:
 * without it, a page is measured while tables are being cleaned up and their statistics are missing.
 */
export async function settle(databaseUrl: string): Promise<void> {
  await withDatabase(databaseUrl, (client) => client.query("vacuum analyze"));
}
