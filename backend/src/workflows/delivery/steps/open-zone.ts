import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { z } from "zod";
import { listOf } from "../../../lib/list-of";

const FIELDS = [
  "id",
  "stock_location.fulfillment_sets.service_zones.id",
  "stock_location.fulfillment_sets.service_zones.geo_zones.id",
  "stock_location.fulfillment_sets.service_zones.geo_zones.type",
  "stock_location.fulfillment_sets.service_zones.geo_zones.country_code",
  "stock_location.fulfillment_sets.service_zones.shipping_options.type.code",
];

const zoneSchema = z.object({
  id: z.string(),
  geo_zones: listOf(z.object({ id: z.string(), type: z.string(), country_code: z.string() })),
  shipping_options: listOf(z.object({ type: z.object({ code: z.string() }) })),
});
const enterpriseSchema = z.object({
  stock_location: z
    .object({ fulfillment_sets: listOf(z.object({ service_zones: listOf(zoneSchema) })) })
    .nullish(),
});

interface Change {
  zone_id: string;
  opened: string[];
  closed: string[];
}

/** Lets the zone of an enterprise's courier reach Indonesia and just these other countries. */
export const openZoneStep = createStep(
  "open-zone",
  async (
    { enterprise_id, countries }: { enterprise_id: string; countries: string[] },
    { container },
  ) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY);
    const { data } = await query.graph({
      entity: "enterprise",
      fields: FIELDS,
      filters: { id: enterprise_id },
    });
    const zone = z
      .array(enterpriseSchema)
      .parse(data)
      .flatMap(({ stock_location: place }) => place?.fulfillment_sets ?? [])
      .flatMap((set) => set.service_zones)
      .find((one) => one.shipping_options.some(({ type }) => type.code === "courier"));
    // An enterprise that nothing is sent from has no zone to open.
    if (zone === undefined) return new StepResponse(null, null);
    const wanted = ["id", ...countries];
    const known = zone.geo_zones.filter(({ type }) => type === "country");
    const gone = known.filter(({ country_code }) => !wanted.includes(country_code));
    const opened = wanted.filter((code) => !known.some((one) => one.country_code === code));
    const fulfillment = container.resolve(Modules.FULFILLMENT);
    const created = await fulfillment.createGeoZones(
      opened.map((code) => countryZone(zone.id, code)),
    );
    if (gone.length > 0) await fulfillment.deleteGeoZones(gone.map(({ id }) => id));
    const change: Change = {
      zone_id: zone.id,
      opened: created.map(({ id }) => id),
      closed: gone.map(({ country_code }) => country_code),
    };
    return new StepResponse(change, change);
  },
  async (change: Change | null | undefined, { container }) => {
    if (!change) return;
    const fulfillment = container.resolve(Modules.FULFILLMENT);
    if (change.opened.length > 0) await fulfillment.deleteGeoZones(change.opened);
    await fulfillment.createGeoZones(
      change.closed.map((code) => countryZone(change.zone_id, code)),
    );
  },
);

function countryZone(service_zone_id: string, country_code: string) {
  return { type: "country" as const, service_zone_id, country_code };
}
