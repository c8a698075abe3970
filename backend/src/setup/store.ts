import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { updateStoresWorkflow } from "@medusajs/medusa/core-flows";
import { CONTENT_LOCALE, TRANSLATED_LOCALE } from "../lib/locales";
import { only } from "../lib/only";

/** Names the store, its currency and the languages that managers can translate into. */
export async function ensureStore(container: MedusaContainer, regionId: string): Promise<void> {
  const stores = await container.resolve(Modules.STORE).listStores({}, { select: ["id"] });
  await updateStoresWorkflow(container).run({
    input: {
      selector: { id: only(stores).id },
      update: {
        name: "Lapak Desa",
        supported_currencies: [{ currency_code: "idr", is_default: true }],
        supported_locales: [CONTENT_LOCALE, TRANSLATED_LOCALE].map((locale_code) => ({
          locale_code,
        })),
        default_region_id: regionId,
      },
    },
  });
}
