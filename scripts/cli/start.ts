import { loadSettings } from "../config/load-settings.ts";
import { requirePorts } from "../process/ports.ts";
import { withRun } from "../process/with-run.ts";
import { openProduct } from "../product/open-product.ts";
import { reset } from "../product/reset.ts";
import { serve } from "../product/serve.ts";
import { Steps } from "../progress/steps.ts";
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
    return serve(await openProduct({ run, steps, settings, paths }));
  });
});
