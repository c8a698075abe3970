import { ROOT } from "../config/paths.ts";
import { parseSettings, type Settings } from "../config/settings.ts";
import { freePorts } from "../process/ports.ts";

/** Free ports and a folder of its own: neither the environment nor a running shop is touched. */
export async function freeSettings(folder: string): Promise<Settings> {
  const [storefront, backend, postgres, meilisearch] = await freePorts(4);
  const { MEILI_BIN } = process.env;
  return parseSettings(
    {
      LAPAK_DATA: folder,
      STOREFRONT_PORT: String(storefront),
      BACKEND_PORT: String(backend),
      POSTGRES_PORT: String(postgres),
      MEILI_PORT: String(meilisearch),
      MEILI_BIN,
    },
    ROOT,
  );
}
