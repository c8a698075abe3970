import { defineConfig } from "vitest/config";

/**
 * Crowds, races and what is told within seconds: they have the machine for themselves, since a second
 * backend beside them would be what they measure.
 */
const ALONE = ["races", "freshness", "recovery", "reindex", "stock", "order-commands", "fuzz"].map(
  (name) => `integration-tests/*${name}*.spec.ts`,
);

/** Tests over HTTP against a whole backend, with a real PostgreSQL and a real Meilisearch. */
export default defineConfig({
  test: {
    // Medusa's test runner uses the names of Jest.
    globals: true,
    pool: "forks",
    // Each file has a backend, a database, indexes and a data folder of its own.
    setupFiles: ["integration-tests/support/setup.ts"],
    execArgv: ["--require", "ts-node/register/transpile-only"],
    testTimeout: 60_000,
    hookTimeout: 180_000,
    projects: [
      {
        extends: true,
        test: {
          name: "together",
          include: ["integration-tests/**/*.spec.ts"],
          exclude: ALONE,
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: { name: "alone", include: ALONE, maxWorkers: 1, sequence: { groupOrder: 1 } },
      },
    ],
  },
});
