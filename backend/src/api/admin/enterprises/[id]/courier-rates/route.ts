import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { USUAL_RULES } from "../../../../../lib/delivery/parcel";
import { DELIVERY_MODULE } from "../../../../../modules/delivery";
import type DeliveryModuleService from "../../../../../modules/delivery/service";
import { saveCourierTableWorkflow } from "../../../../../workflows/delivery/save-courier-table";
import { readTable } from "../../../../../workflows/delivery/table-content";
import { enterpriseIdOf } from "../../enterprise-id";
import type { CourierRates } from "./validators";

/** What couriers cost from an enterprise, and how it weighs its parcels. */
export async function GET(
  request: AuthenticatedMedusaRequest,
  response: MedusaResponse,
): Promise<void> {
  response.json(await tableOf(request, await enterpriseIdOf(request)));
}

/** Replaces all of an enterprise's rates by those given; asked again, changes nothing. */
export async function POST(
  request: AuthenticatedMedusaRequest<CourierRates>,
  response: MedusaResponse,
): Promise<void> {
  const enterprise_id = await enterpriseIdOf(request);
  const { rules } = await tableOf(request, enterprise_id);
  await saveCourierTableWorkflow(request.scope).run({
    input: {
      enterprise_id,
      rules: { ...rules, ...request.validatedBody.rules },
      rates: request.validatedBody.rates,
    },
  });
  response.json(await tableOf(request, enterprise_id));
}

async function tableOf({ scope }: AuthenticatedMedusaRequest, enterpriseId: string) {
  const service = scope.resolve<DeliveryModuleService>(DELIVERY_MODULE);
  return (await readTable(service, enterpriseId)) ?? { rules: USUAL_RULES, rates: [] };
}
