import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { Seed } from "./read-seed";

const WORDS = {
  id: (code: string, handle: string, owner: string) =>
    `${code}: nama pendek "${handle}" sudah dipakai ${owner} di toko ini; pilih yang lain.`,
  en: (code: string, handle: string, owner: string) =>
    `${code}: the handle "${handle}" is already used by ${owner} in this shop; choose another.`,
};

/**
 * Handles are addresses in the shop: one that another enterprise uses must not be taken over by an
 * import. Answers a sentence for each that is.
 */
export async function findConflicts(
  container: MedusaContainer,
  { villages }: Seed,
  language: keyof typeof WORDS,
): Promise<string[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const conflicts: string[] = [];
  for (const { code, enterprise, producers, products } of villages) {
    const { data: enterprises } = await query.graph({
      entity: "enterprise",
      fields: ["handle", "name", "village.code"],
      filters: { handle: enterprise.handle },
    });
    for (const known of enterprises) {
      if (known.village?.code !== code) {
        conflicts.push(WORDS[language](code, known.handle, known.name));
      }
    }
    const { data: makers } = await query.graph({
      entity: "producer",
      fields: ["handle", "enterprise.handle", "enterprise.name"],
      filters: { handle: producers.map(({ handle }) => handle) },
    });
    for (const known of makers) {
      if (known.enterprise?.handle !== enterprise.handle) {
        conflicts.push(WORDS[language](code, known.handle, known.enterprise?.name ?? ""));
      }
    }
    const { data: goods } = await query.graph({
      entity: "product",
      fields: ["handle", "producer.enterprise.handle", "producer.enterprise.name"],
      filters: { handle: products.map(({ handle }) => handle) },
    });
    for (const known of goods) {
      const owner = known.producer?.enterprise;
      if (owner?.handle !== enterprise.handle) {
        conflicts.push(WORDS[language](code, known.handle, owner?.name ?? "Medusa Admin"));
      }
    }
  }
  return conflicts;
}
