import type { MedusaContainer } from "@medusajs/framework/types";
import { DISCOVERY_MODULE } from "../modules/discovery";
import type DiscoveryModuleService from "../modules/discovery/service";

/** Far longer than any index takes to be made. */
const KEPT_MS = 24 * 60 * 60 * 1000;

/** Forgets changes that every index has long known. */
export default async function forgetCatalogueChanges(container: MedusaContainer): Promise<void> {
  const discovery = container.resolve<DiscoveryModuleService>(DISCOVERY_MODULE);
  await discovery.deleteCatalogueChanges({
    created_at: { $lt: new Date(Date.now() - KEPT_MS) },
    is_missed: false,
  });
}

export const config = {
  name: "forget-catalogue-changes",
  schedule: "17 * * * *",
};
