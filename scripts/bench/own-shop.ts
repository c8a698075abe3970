import { type Opening, openProduct } from "../product/open-product.ts";
import { prepareDatabase, seedOnce } from "../product/prepare.ts";
import type { Product } from "../product/product.ts";
import { startServers } from "../product/servers.ts";

/** Opens the shop as `npm start` does, with the demo villages, for as long as the run lasts. */
export async function openShop(opening: Opening): Promise<Product> {
  const product = await openProduct(opening);
  await prepareDatabase(product);
  await seedOnce(product);
  await startServers(product);
  return product;
}
