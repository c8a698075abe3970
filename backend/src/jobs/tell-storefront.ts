import type { MedusaContainer } from "@medusajs/framework/types";
import { MOST_TAGS, tellStorefront } from "../discovery/storefront";
import { DISCOVERY_MODULE } from "../modules/discovery";
import type DiscoveryModuleService from "../modules/discovery/service";

/** Tells the storefront, once it answers again, of the changes that it has missed. */
export default async function tellStorefrontAgain(container: MedusaContainer): Promise<void> {
  const discovery = container.resolve<DiscoveryModuleService>(DISCOVERY_MODULE);
  const untold = await discovery.listUntoldTags(
    {},
    { select: ["id", "tag"], take: MOST_TAGS, order: { created_at: "ASC" } },
  );
  if (untold.length === 0) return;
  try {
    await tellStorefront([...new Set(untold.map(({ tag }) => tag))]);
  } catch {
    // The change itself has said so in the log; the next turn tries again.
    return;
  }
  await discovery.deleteUntoldTags(untold.map(({ id }) => id));
}

export const config = {
  name: "tell-storefront",
  schedule: { interval: 5000, concurrency: "forbid" },
};
