import { findZone } from "@lapak-desa/seed";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { DELIVERY_MODULE } from "../../../../../../modules/delivery";
import type DeliveryModuleService from "../../../../../../modules/delivery/service";
import { readTable } from "../../../../../../workflows/delivery/table-content";
import { enterpriseIdOf } from "../../../../shared/enterprise-id";

const HEADERS = "layanan,wilayah,nama_wilayah,kg_pertama,kg_berikutnya,hari_min,hari_maks";

/** The rates as a file that spreadsheets open, with the headers of a village's `rates.csv`. */
export async function GET(
  request: AuthenticatedMedusaRequest,
  response: MedusaResponse,
): Promise<void> {
  const service = request.scope.resolve<DeliveryModuleService>(DELIVERY_MODULE);
  const table = await readTable(service, await enterpriseIdOf(request));
  const lines = (table?.rates ?? []).map((rate) => [
    rate.service,
    rate.zone_code,
    findZone(rate.zone_code) ?? "",
    rate.first_kg,
    rate.next_kg,
    rate.days_min,
    rate.days_max,
  ]);
  response
    .type("text/csv")
    .set("content-disposition", 'attachment; filename="rates.csv"')
    .send(`${[HEADERS, ...lines.map((line) => line.map(cell).join(","))].join("\n")}\n`);
}

/** Quoted where it must be; what a spreadsheet would take for a formula is text. */
function cell(value: string | number): string {
  const text = String(value).replace(/^[=+@-]/, "'$&");
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
