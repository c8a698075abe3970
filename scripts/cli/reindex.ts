import { loadSettings } from "../config/load-settings.ts";
import { backendScript, type Product, startMedusa } from "../product/product.ts";
import { askForReindex } from "../product/reindex-request.ts";
import { withProduct } from "../product/with-product.ts";
import { Steps } from "../progress/steps.ts";
import { readArguments } from "./arguments.ts";
import { runCommand } from "./command.ts";

await runCommand(async () => {
  readArguments({ options: {} }, "npm run reindex");
  return withProduct(loadSettings(), new Steps(), async (product, running) => {
    await product.steps.run("Search index", async (step) => {
      if (running !== null && (await askForReindex(product))) {
        step.note("made again by the running shop");
        return;
      }
      await reindexHere(product);
      step.note("made again");
    });
    return 0;
  });
});

function reindexHere(product: Product): Promise<void> {
  const args = ["exec", backendScript(product.home, "reindex")];
  const child = startMedusa(product, { name: "reindex", args });
  return child.succeed("The search index could not be made again");
}
