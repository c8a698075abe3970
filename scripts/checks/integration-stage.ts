import { loadSecrets } from "../config/secrets.ts";
import { backendEnv } from "../config/server-env.ts";
import { startServices } from "../services/services.ts";
import { countedTests, npm, vitestReporters } from "./programs.ts";
import type { Stage } from "./stage.ts";

const NAME = "integration";

/** The backend's tests against a real PostgreSQL and a real Meilisearch. */
export const integration: Stage = {
  id: NAME,
  title: "Integration tests",
  async run(checking) {
    const { run, steps, settings, paths } = checking;
    const secrets = await loadSecrets(paths.secrets, settings.secrets);
    const known = { settings, paths, secrets };
    const services = await startServices(run, steps, { ...known, durable: false });
    const database = new URL(services.databaseUrl);
    const reporters = vitestReporters(checking, NAME);
    return countedTests(checking, {
      name: NAME,
      ...npm(["run", "test:integration", "--silent", "-w", "backend", "--", ...reporters]),
      env: {
        ...backendEnv({ ...known, services }),
        NODE_ENV: "test",
        // A name, not 127.0.0.1: for a number the driver insists on TLS and hangs.
        DB_HOST: "localhost",
        DB_PORT: database.port,
        DB_USERNAME: database.username,
        DB_PASSWORD: decodeURIComponent(database.password),
      },
    });
  },
};
