import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { createApiKeysWorkflow } from "@medusajs/medusa/core-flows";
import { getEnvironment } from "../config/environment";
import { only } from "../lib/only";

/** Leaves the key that the storefront shows with each call in the data folder. */
export async function ensurePublishableKey(container: MedusaContainer): Promise<void> {
  const [known] = await container.resolve(Modules.API_KEY).listApiKeys({ type: "publishable" });
  const token = known?.token ?? (await createKey(container));
  await writeFile(join(getEnvironment().LAPAK_DATA, "publishable-key"), `${token}\n`);
}

async function createKey(container: MedusaContainer): Promise<string> {
  const { result } = await createApiKeysWorkflow(container).run({
    input: { api_keys: [{ type: "publishable", title: "Storefront", created_by: "" }] },
  });
  return only(result).token;
}
