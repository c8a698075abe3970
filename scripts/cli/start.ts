import { loadSettings } from "../config/load-settings.ts";
import { loadSecrets } from "../config/secrets.ts";
import { requirePorts } from "../process/ports.ts";
import { withRun } from "../process/with-run.ts";
import { build } from "../product/build.ts";
import { BUILT } from "../product/home.ts";
import { reset } from "../product/reset.ts";
import { serve } from "../product/serve.ts";
import { Steps } from "../progress/steps.ts";
import { startServices } from "../services/services.ts";
import { readArguments } from "./arguments.ts";
import { runCommand } from "./command.ts";

await runCommand(async () => {
  const { values } = readArguments(
    { options: { reset: { type: "boolean", default: false } } },
    "npm start [-- --reset]",
  );
  const settings = loadSettings();
  const steps = new Steps();
  return withRun({ mode: "start", settings, steps }, async ({ run, paths }) => {
    await requirePorts(settings);
    if (values.reset && !(await reset(settings, paths))) return 0;
    const secrets = await loadSecrets(paths.secrets, settings.secrets);
    const [services] = await Promise.all([
      startServices(run, steps, { settings, paths, secrets, durable: true }),
      build(run, steps, paths.logs),
    ]);
    return serve({ run, steps, settings, paths, secrets, services, home: BUILT });
  });
});
