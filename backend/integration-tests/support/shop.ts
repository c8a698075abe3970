import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { MedusaContainer } from "@medusajs/framework/types";
import { medusaIntegrationTestRunner } from "@medusajs/test-utils";
import { beforeAll } from "vitest";
import { only } from "../../src/lib/only";
import type * as conflictFinder from "../../src/seeding/conflicts";
import type * as seeding from "../../src/seeding/import-villages";
import type * as progressModule from "../../src/seeding/progress";
import type * as seedReader from "../../src/seeding/read-seed";
import type * as administrator from "../../src/setup/administrator";
import type * as region from "../../src/setup/region";
import type * as stockGuard from "../../src/setup/stock-guard";
import type * as store from "../../src/setup/store";
import { loadFromBackend } from "./backend-modules";
import { Http } from "./http";

/** The folders of the demo villages. */
export const VILLAGES = join(__dirname, "..", "..", "..", "seed", "villages");
const ADMIN = { email: "admin@lapak-desa.test", password: "only-for-the-tests" };

/** A backend that serves the three demo villages. */
export interface Shop {
  /** Calls as a visitor of the storefront makes them. */
  store: Http;
  /** Calls as the manager makes them. */
  admin: Http;
  /** Calls of somebody who has neither key nor account. */
  stranger: Http;
  container: MedusaContainer;
}

/**
 * Runs tests over a shop of their own. Each test finds the database as the shop was opened; `shop`
 * may only be used inside of hooks and tests.
 */
export function describeShop(suite: (shop: () => Shop) => void): void {
  medusaIntegrationTestRunner({
    inApp: true,
    cwd: join(__dirname, "..", ".."),
    testSuite({ api, getContainer }) {
      let shop: Shop | undefined;

      beforeAll(async () => {
        process.env.LAPAK_DATA ??= await mkdtemp(join(tmpdir(), "lapak-test-"));
        const container = getContainer();
        await setUp(container);
        const base = new Http(String(api.defaults.baseURL));
        const admin = base.with({ authorization: `Bearer ${await logIn(base)}` });
        const { api_keys: keys } = await admin
          .get("/admin/api-keys?type=publishable")
          .json<{ api_keys: { token: string }[] }>();
        const store = base.with({ "x-publishable-api-key": only(keys).token });
        shop = { store, admin, stranger: base, container };
      });

      suite(() => {
        if (shop === undefined) throw new Error("The shop is open in hooks and tests only.");
        return shop;
      });
    },
  });
}

async function setUp(container: MedusaContainer): Promise<void> {
  const { ensureRegion } = loadFromBackend<typeof region>("setup/region");
  const { ensureStore } = loadFromBackend<typeof store>("setup/store");
  const { ensureAdministrator } = loadFromBackend<typeof administrator>("setup/administrator");
  await loadFromBackend<typeof stockGuard>("setup/stock-guard").ensureStockGuard(container);
  await ensureStore(container, await ensureRegion(container));
  await ensureAdministrator(container, ADMIN);
  await seedVillages(container, [VILLAGES]);
}

/** Makes the shop agree with village folders, as `npm run seed` does. */
export async function seedVillages(
  container: MedusaContainer,
  folders: string[],
  { setStock = false } = {},
): Promise<string> {
  const { readSeed } = loadFromBackend<typeof seedReader>("seeding/read-seed");
  const { importVillages } = loadFromBackend<typeof seeding>("seeding/import-villages");
  const { findConflicts } = loadFromBackend<typeof conflictFinder>("seeding/conflicts");
  const { Progress } = loadFromBackend<typeof progressModule>("seeding/progress");
  const asked = { folders, synthetic: null, dryRun: false, setStock, language: "en" } as const;
  const { seed, notes } = await readSeed(asked);
  if (seed === null) throw new Error(notes);
  const conflicts = await findConflicts(container, seed, "en");
  if (conflicts.length > 0) throw new Error(conflicts.join("\n"));
  const progress = new Progress(seed, () => undefined);
  await importVillages(container, seed, { setStock, progress });
  return progress.summary("en");
}

async function logIn(http: Http): Promise<string> {
  return (await http.post("/auth/user/emailpass", ADMIN).json<{ token: string }>()).token;
}
