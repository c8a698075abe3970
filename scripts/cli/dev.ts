import { loadSettings } from "../config/load-settings.ts";
import { loadSecrets } from "../config/secrets.ts";
import { requirePorts } from "../process/ports.ts";
import { withRun } from "../process/with-run.ts";
import { build } from "../product/build.ts";
import { SOURCES } from "../product/home.ts";
import { serve } from "../product/serve.ts";
import { Steps } from "../progress/steps.ts";
import { startServices } from "../services/services.ts";
import { readArguments } from "./arguments.ts";
import { runCommand } from "./command.ts";

await runCommand(async () => {
  readArguments({ options: {} }, "npm run dev");
  const settings = loadSettings();
  const steps = new Steps();
  return withRun({ mode: "dev", settings, steps }, async ({ run, paths }) => {
    await requirePorts(settings);
    const secrets = await loadSecrets(paths.secrets, settings.secrets);
    const [services] = await Promise.all([
      startServices(run, steps, { settings, paths, secrets, durable: true }),
      // The backend imports the seed package as built; the servers compile themselves.
      build(run, steps, paths.logs, "@lapak-desa/seed"),
    ]);
    return serve({ run, steps, settings, paths, secrets, services, home: SOURCES });
  });
});
