import type { ExecArgs } from "@medusajs/framework/types";
import { ensureAdministrator } from "../setup/administrator";
import { ensureCalculatedCouriers } from "../setup/couriers";
import { ensureKeptPictures } from "../setup/pictures";
import { ensurePublishableKey } from "../setup/publishable-key";
import { ensureRegion } from "../setup/region";
import { ensureStockGuard } from "../setup/stock-guard";
import { ensureStore } from "../setup/store";

/** Makes what every shop needs, and brings an older one up to date; safe to run again. */
export default async function setUp({ container }: ExecArgs): Promise<void> {
  await ensureStockGuard(container);
  const regionId = await ensureRegion(container);
  await ensureStore(container, regionId);
  await ensurePublishableKey(container);
  await ensureAdministrator(container, {
    email: process.env.ADMIN_EMAIL ?? "",
    password: process.env.ADMIN_PASSWORD ?? "",
  });
  await ensureCalculatedCouriers(container);
  await ensureKeptPictures(container);
}
