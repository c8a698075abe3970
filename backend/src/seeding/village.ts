import type { VillageSeed } from "@lapak-desa/seed";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { differences } from "../lib/differences";
import { only } from "../lib/only";
import { saveVillagesWorkflow } from "../workflows/village/save-villages";
import { keepPicture } from "./pictures";
import { saveTranslations } from "./translations";

/** Makes a village agree with its files. */
export async function importVillage(container: MedusaContainer, seed: VillageSeed) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "village",
    fields: ["*"],
    filters: { code: seed.code },
  });
  const [known] = data;
  const wanted = {
    ...factsOf(seed),
    picture_url: await keepPicture(container, {
      handle: seed.slug,
      file: seed.photo,
      current: known?.picture_url ?? null,
    }),
  };
  const change = known === undefined ? null : differences(known, wanted);
  const isNew = known === undefined;
  let id = known?.id;
  if (id === undefined) {
    const { result } = await saveVillagesWorkflow(container).run({
      input: { create: [wanted], update: [] },
    });
    id = only(result).id;
  } else if (change !== null) {
    await saveVillagesWorkflow(container).run({
      input: { create: [], update: [{ ...change, id }] },
    });
  }
  const translated = await saveTranslations(container, [
    { reference: "village", reference_id: id, translations: { ...seed.translations.en.village } },
  ]);
  return { id, isNew, isChanged: change !== null || translated.size > 0 };
}

function factsOf(seed: VillageSeed) {
  return {
    code: seed.code,
    slug: seed.slug,
    name: seed.name,
    district_code: seed.districtCode,
    district: seed.district,
    regency_code: seed.regencyCode,
    regency: seed.regency,
    province_code: seed.provinceCode,
    province: seed.province,
    postal_code: seed.postalCode,
    latitude: seed.latitude,
    longitude: seed.longitude,
    time_zone: seed.timeZone,
    story: seed.story,
    is_demo: seed.isDemo,
  };
}
