import type { CategorySeed } from "@lapak-desa/seed";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import {
  createProductCategoriesWorkflow,
  updateProductCategoriesWorkflow,
} from "@medusajs/medusa/core-flows";
import { saveTranslations } from "./translations";

/** Makes the shop's categories agree with the list; answers their ids by handle. */
export async function importCategories(
  container: MedusaContainer,
  wanted: readonly CategorySeed[],
): Promise<ReadonlyMap<string, string>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data: known } = await query.graph({
    entity: "product_category",
    fields: ["id", "handle", "name"],
  });
  const byHandle = new Map(known.map((category) => [category.handle, category]));
  const missing = wanted.filter(({ handle }) => !byHandle.has(handle));
  if (missing.length > 0) {
    const { result } = await createProductCategoriesWorkflow(container).run({
      input: {
        product_categories: missing.map(({ handle, name }) => ({
          handle,
          name,
          is_active: true,
          rank: wanted.findIndex((one) => one.handle === handle),
        })),
      },
    });
    for (const category of result) byHandle.set(category.handle, category);
  }
  for (const { handle, name } of wanted) {
    const category = byHandle.get(handle);
    if (category === undefined || category.name === name) continue;
    await updateProductCategoriesWorkflow(container).run({
      input: { selector: { id: category.id }, update: { name } },
    });
  }
  const ids = new Map([...byHandle].map(([handle, { id }]) => [handle, id]));
  await saveTranslations(
    container,
    wanted.flatMap(({ handle, nameEn }) => {
      const id = ids.get(handle);
      return id === undefined
        ? []
        : [{ reference: "product_category", reference_id: id, translations: { name: nameEn } }];
    }),
  );
  return ids;
}
