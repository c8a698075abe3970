import { z } from "zod";
import { describePlace, momentSchema, VILLAGE_FIELDS, villageSchema } from "./places";
import { defineSource } from "./source";

const producerSchema = z.object({
  id: z.string(),
  handle: z.string(),
  name: z.string(),
  story: z.string(),
  picture_url: z.string().nullish(),
  created_at: momentSchema,
  enterprise: z.object({ name: z.string(), is_active: z.boolean(), village: villageSchema }),
});

/** The producers of active enterprises. */
export const producers = defineSource({
  kind: "producer",
  entity: "producer",
  fields: [
    ...["id", "handle", "name", "story", "picture_url", "created_at"],
    ...["enterprise.name", "enterprise.is_active"],
    ...VILLAGE_FIELDS.map((field) => `enterprise.village.${field}`),
  ],
  schema: producerSchema,
  translated: ({ id, enterprise }) => [id, enterprise.village.id],
  toDocument({ enterprise, ...producer }, english) {
    if (!enterprise.is_active) return null;
    const name_en = english(producer.id, "name", producer.name);
    return {
      id: producer.id,
      type: "producer",
      handle: producer.handle,
      title_id: producer.name,
      title_en: name_en,
      producer_handle: producer.handle,
      producer_id: producer.name,
      producer_en: name_en,
      ...describePlace(enterprise.village, english),
      enterprise: enterprise.name,
      story_id: producer.story,
      story_en: english(producer.id, "story", producer.story),
      ...(producer.picture_url && { image: producer.picture_url }),
      rank: 0,
      created_at: producer.created_at,
    };
  },
});
