import type { VillageSeed } from "@lapak-desa/seed";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { differences } from "../lib/differences";
import { saveProducersWorkflow } from "../workflows/village/save-producers";
import type { NewProducer } from "../workflows/village/steps/save-producers";
import { keepPicture } from "./pictures";
import { saveTranslations } from "./translations";

/** Makes an enterprise's producers agree with their file; answers their ids by handle. */
export async function importProducers(
  container: MedusaContainer,
  { producers, translations }: VillageSeed,
  enterpriseId: string,
) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data: known } = await query.graph({
    entity: "producer",
    fields: ["*"],
    filters: { handle: producers.map(({ handle }) => handle) },
  });
  const byHandle = new Map(known.map((producer) => [producer.handle, producer]));
  const wantedProducers = await Promise.all(
    producers.map(async ({ handle, name, memberCount, story, photo }) => ({
      handle,
      name,
      story,
      picture_url: await keepPicture(container, {
        handle,
        file: photo,
        current: byHandle.get(handle)?.picture_url ?? null,
      }),
      member_count: memberCount,
      enterprise_id: enterpriseId,
    })),
  );
  const create: NewProducer[] = [];
  const update: (Partial<NewProducer> & { id: string })[] = [];
  for (const wanted of wantedProducers) {
    const current = byHandle.get(wanted.handle);
    const change = current === undefined ? null : differences(current, wanted);
    if (current === undefined) create.push(wanted);
    else if (change !== null) update.push({ ...change, id: current.id });
  }
  const ids = new Map(known.map(({ handle, id }) => [handle, id]));
  if (create.length + update.length > 0) {
    const { result } = await saveProducersWorkflow(container).run({ input: { create, update } });
    for (const { handle, id } of result) ids.set(handle, id);
  }
  const translated = await saveTranslations(
    container,
    [...ids].map(([handle, id]) => ({
      reference: "producer",
      reference_id: id,
      translations: { ...translations.en.producers[handle] },
    })),
  );
  return { ids, isChanged: create.length + update.length + translated.size > 0 };
}
