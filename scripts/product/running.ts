import type { Secrets } from "../config/secrets.ts";
import type { Settings } from "../config/settings.ts";
import { UserError } from "../config/user-error.ts";
import type { RunRecord } from "../process/run-record.ts";
import type { SearchEngine } from "../services/meilisearch.ts";
import { embeddedDatabaseUrl } from "../services/postgres.ts";
import type { Services } from "../services/services.ts";

/** The services of a shop that runs already, from what it wrote down and this command's settings. */
export function servicesOf(record: RunRecord, settings: Settings, secrets: Secrets): Services {
  return {
    databaseUrl: databaseOf(record, settings, secrets),
    search: searchOf(record, settings, secrets),
  };
}

function databaseOf(record: RunRecord, settings: Settings, secrets: Secrets): string {
  if (record.database === "embedded") {
    return embeddedDatabaseUrl(record.ports.postgres, secrets.postgres);
  }
  if (settings.databaseUrl !== null) return settings.databaseUrl;
  throw notTheSame("DATABASE_URL");
}

function searchOf(record: RunRecord, settings: Settings, secrets: Secrets): SearchEngine | null {
  if (record.search === "none") return null;
  const known = { identity: "", version: "", child: null };
  if (record.search === "embedded") {
    const host = `http://localhost:${record.ports.meilisearch}`;
    return { ...known, host, apiKey: secrets.meilisearch };
  }
  if (settings.meilisearchHost === null) throw notTheSame("MEILISEARCH_HOST");
  return { ...known, host: settings.meilisearchHost, apiKey: settings.meilisearchApiKey };
}

function notTheSame(variable: string): UserError {
  return new UserError(
    `The shop that runs now was started with ${variable}; set ${variable} to the same for this command, for example in .env.`,
  );
}
