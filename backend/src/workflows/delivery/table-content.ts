import type { ParcelRules } from "../../lib/delivery/parcel";
import { type Rate, summarise } from "../../lib/delivery/rates";
import { differences } from "../../lib/differences";
import type DeliveryModuleService from "../../modules/delivery/service";

/** What a rate table says. */
export interface TableContent {
  rules: ParcelRules;
  rates: Rate[];
}

const keyOf = ({ zone_code, service }: Rate) => `${zone_code} ${service}`;

/** A rate table; null where there is none yet. */
export async function readTable(
  service: DeliveryModuleService,
  enterprise_id: string,
): Promise<TableContent | null> {
  const [table] = await service.listCourierTables({ enterprise_id }, { take: 1 });
  if (table === undefined) return null;
  const { packaging_grams, minimum_grams, tolerance_grams, volumetric_divisor } = table;
  const rates = await service.listCourierRates(
    { table: { id: table.id } },
    { take: null, order: { service: "ASC", zone_code: "ASC" } },
  );
  return {
    rules: { packaging_grams, minimum_grams, tolerance_grams, volumetric_divisor },
    rates: rates.map(toRate),
  };
}

function toRate({ service, zone_code, first_kg, next_kg, days_min, days_max }: Rate): Rate {
  return { service, zone_code, first_kg, next_kg, days_min, days_max };
}

/** Makes a rate table say just this (null: that there is none); answers whether it said otherwise. */
export async function writeTable(
  service: DeliveryModuleService,
  enterprise_id: string,
  wanted: TableContent | null,
): Promise<boolean> {
  const [known] = await service.listCourierTables({ enterprise_id }, { take: 1 });
  if (wanted === null) {
    if (known === undefined) return false;
    await changeRates(service, known.id, []);
    await service.deleteCourierTables(known.id);
    return true;
  }
  const facts = { ...wanted.rules, ...summarise(wanted.rates) };
  const table = known ?? (await service.createCourierTables({ enterprise_id, ...facts }));
  const isOther = await changeRates(service, table.id, wanted.rates);
  const change = differences(table, facts);
  // Last, for it is what tells the pages that show the table's summary.
  if (change !== null) await service.updateCourierTables({ id: table.id, ...change });
  return known === undefined || isOther || change !== null;
}

async function changeRates(
  service: DeliveryModuleService,
  table_id: string,
  wanted: readonly Rate[],
): Promise<boolean> {
  const known = await service.listCourierRates({ table: { id: table_id } }, { take: null });
  const left = new Map(known.map((row) => [keyOf(row), row]));
  const created: (Rate & { table_id: string })[] = [];
  const changed: (Partial<Rate> & { id: string })[] = [];
  for (const rate of wanted) {
    const row = left.get(keyOf(rate));
    left.delete(keyOf(rate));
    const change = row === undefined ? null : differences(row, rate);
    if (row === undefined) created.push({ ...rate, table_id });
    else if (change !== null) changed.push({ ...change, id: row.id });
  }
  const gone = [...left.values()].map(({ id }) => id);
  if (created.length > 0) await service.createCourierRates(created);
  if (changed.length > 0) await service.updateCourierRates(changed);
  if (gone.length > 0) await service.deleteCourierRates(gone);
  return created.length + changed.length + gone.length > 0;
}
