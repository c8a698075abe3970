import { defineConfig } from "vitest/config";

/** Tests over HTTP against a whole backend, with a real PostgreSQL and a real Meilisearch. */
export default defineConfig({
  test: {
    include: ["integration-tests/**/*.spec.ts"],
    setupFiles: ["integration-tests/support/setup.ts"],
    // Medusa's test runner uses the names of Jest.
    globals: true,
    // One backend at a time: each has its own database, and they share the search engine.
    pool: "forks",
    fileParallelism: false,
    execArgv: ["--require", "ts-node/register/transpile-only"],
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
});
