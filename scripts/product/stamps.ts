import { withDatabase } from "../services/database.ts";

/**
 * What has been done to a database is written in that database, in a schema of our own: a stamp
 * can then neither outlive the data that it speaks of nor be lost while the data stays.
 */
export class Stamps {
  readonly #url: string;

  constructor(databaseUrl: string) {
    this.#url = databaseUrl;
  }

  /** All stamps by name; none in a new database. */
  async read(): Promise<ReadonlyMap<string, string>> {
    return withDatabase(this.#url, async (client) => {
      const table = await client.query("select to_regclass('lapak_launcher.stamp') as name");
      if (table.rows[0]?.name === null) return new Map();
      const result = await client.query<{ name: string; value: string }>(
        "select name, value from lapak_launcher.stamp",
      );
      return new Map(result.rows.map(({ name, value }) => [name, value]));
    });
  }

  /** Notes that something has been done. */
  async write(name: string, value: string): Promise<void> {
    await withDatabase(this.#url, async (client) => {
      await client.query("create schema if not exists lapak_launcher");
      await client.query(
        "create table if not exists lapak_launcher.stamp (name text primary key, value text not null)",
      );
      await client.query(
        "insert into lapak_launcher.stamp values ($1, $2) on conflict (name) do update set value = $2",
        [name, value],
      );
    });
  }
}
