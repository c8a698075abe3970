import { z } from "zod";
import { CATALOGUE_KINDS, type CatalogueKind } from "../fields/catalogue-document";
import type { Graph } from "../graph";
import type { Reference } from "../writing/references";
import type { Subject } from "./events";

/** The ids of changed records, by what they are. */
export type Changes = ReadonlyMap<Subject, ReadonlySet<string>>;

interface Reach {
  /** What `query.graph` calls the record. */
  entity: string;
  /** Where the record leads to things that can be found and that show it. */
  paths: Partial<Record<CatalogueKind, string>>;
}

type Followed = Exclude<Subject, "translation">;

const REACHES: Readonly<Record<Followed, Reach>> = {
  product: { entity: "product", paths: {} },
  variant: { entity: "variant", paths: { product: "product_id" } },
  category: { entity: "product_category", paths: { product: "products.id" } },
  price: { entity: "price", paths: { product: "price_set.variant.product_id" } },
  inventory_level: {
    entity: "inventory_level",
    paths: { product: "inventory_item.variants.product_id" },
  },
  channel_link: { entity: "product_sales_channel", paths: { product: "product_id" } },
  goods: { entity: "goods", paths: { product: "product.id" } },
  producer_link: { entity: "producer_product", paths: { product: "product_id" } },
  producer: { entity: "producer", paths: { product: "products.id" } },
  enterprise: {
    entity: "enterprise",
    paths: { village: "village.id", producer: "producers.id", product: "producers.products.id" },
  },
  courier_table: {
    entity: "courier_table",
    paths: {
      village: "enterprise.village.id",
      product: "enterprise.producers.products.id",
    },
  },
  local_carrier: {
    entity: "local_carrier",
    paths: {
      village: "enterprise.village.id",
      product: "enterprise.producers.products.id",
    },
  },
  village: {
    entity: "village",
    paths: {
      producer: "enterprises.producers.id",
      product: "enterprises.producers.products.id",
    },
  },
};

/** What the Translation module calls the records that it has words for. */
const TRANSLATED: ReadonlyMap<string, Followed> = new Map([
  ["product", "product"],
  ["product_category", "category"],
  ["producer", "producer"],
  ["enterprise", "enterprise"],
  ["village", "village"],
]);

/** The things that can be found and that show any of the changed records, each once. */
export async function findAffected(query: Graph, changes: Changes): Promise<Reference[]> {
  const found = await Promise.all(
    [...changes].map(([subject, ids]) =>
      subject === "translation"
        ? followTranslations(query, [...ids])
        : follow(query, subject, [...ids]),
    ),
  );
  const kinds = new Map(found.flat().map(({ id, kind }) => [id, kind]));
  return [...kinds].map(([id, kind]) => ({ id, kind }));
}

async function follow(query: Graph, record: Followed, ids: string[]): Promise<Reference[]> {
  const { entity, paths } = REACHES[record];
  // What was deleted cannot be looked up, yet it is what has to leave the index.
  const own = CATALOGUE_KINDS.filter((kind) => kind === record);
  const itself = own.flatMap((kind) => ids.map((id) => ({ kind, id })));
  const fields = Object.values(paths);
  if (fields.length === 0) return itself;
  const { data } = await query.graph({ entity, fields, filters: { id: ids }, withDeleted: true });
  const reached = CATALOGUE_KINDS.flatMap((kind) => {
    const path = paths[kind];
    return path === undefined ? [] : idsAt(data, path.split(".")).map((id) => ({ kind, id }));
  });
  return [...itself, ...reached];
}

async function followTranslations(query: Graph, ids: string[]): Promise<Reference[]> {
  const { data } = await query.graph({
    entity: "translation",
    fields: ["reference", "reference_id"],
    filters: { id: ids },
    withDeleted: true,
  });
  const rows = z.array(z.object({ reference: z.string(), reference_id: z.string() })).parse(data);
  const followed = rows.map(({ reference, reference_id }) => {
    const record = TRANSLATED.get(reference);
    return record === undefined ? [] : follow(query, record, [reference_id]);
  });
  return (await Promise.all(followed)).flat();
}

/** All ids at the end of a path, whether one record or a list stands at each of its corners. */
function idsAt(value: unknown, path: readonly string[]): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => idsAt(one, path));
  const [key, ...rest] = path;
  if (key === undefined) return typeof value === "string" ? [value] : [];
  return typeof value === "object" && value !== null ? idsAt(Reflect.get(value, key), rest) : [];
}
