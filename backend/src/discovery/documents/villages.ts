import { z } from "zod";
import { describePlace, momentSchema, VILLAGE_FIELDS, villageSchema } from "./places";
import { defineSource } from "./source";

const villageRowSchema = villageSchema.extend({
  story: z.string(),
  picture_url: z.string().nullish(),
  created_at: momentSchema,
  enterprises: z.array(z.object({ name: z.string(), is_active: z.boolean() })).nullish(),
});

/** Villages that have an active enterprise. */
export const villages = defineSource({
  kind: "village",
  entity: "village",
  fields: [
    ...VILLAGE_FIELDS,
    ...["story", "picture_url", "created_at", "enterprises.name", "enterprises.is_active"],
  ],
  schema: villageRowSchema,
  translated: ({ id }) => [id],
  toDocument(village, english) {
    const active = (village.enterprises ?? []).filter(({ is_active }) => is_active);
    if (active.length === 0) return null;
    const place = describePlace(village, english);
    return {
      id: village.id,
      type: "village",
      handle: village.slug,
      title_id: place.village_id,
      title_en: place.village_en,
      ...place,
      enterprise: active.map(({ name }) => name).join(", "),
      story_id: village.story,
      story_en: english(village.id, "story", village.story),
      ...(village.picture_url && { image: village.picture_url }),
      rank: 1,
      created_at: village.created_at,
    };
  },
});
