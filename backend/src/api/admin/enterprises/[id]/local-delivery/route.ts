import { findArea, findDistrict } from "@lapak-desa/seed";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { LocalTerms } from "../../../../../lib/delivery/local/terms";
import { LOCAL_DELIVERY_MODULE } from "../../../../../modules/local-delivery";
import type LocalDeliveryModuleService from "../../../../../modules/local-delivery/service";
import { saveLocalDeliveryWorkflow } from "../../../../../workflows/delivery/save-local-delivery";
import { enterpriseIdOf } from "../../../shared/enterprise-id";
import type { LocalDelivery } from "./validators";

/** What an enterprise says of its own carrier; null where it never said anything. */
export async function GET(
  request: AuthenticatedMedusaRequest,
  response: MedusaResponse,
): Promise<void> {
  await answer(request, response, await enterpriseIdOf(request));
}

/** Replaces all that is said of it; asked again, changes nothing. */
export async function POST(
  request: AuthenticatedMedusaRequest<LocalDelivery>,
  response: MedusaResponse,
): Promise<void> {
  const enterprise_id = await enterpriseIdOf(request);
  await saveLocalDeliveryWorkflow(request.scope).run({
    input: { enterprise_id, terms: request.validatedBody },
  });
  await answer(request, response, enterprise_id);
}

async function answer(
  { scope }: AuthenticatedMedusaRequest,
  response: MedusaResponse,
  enterpriseId: string,
): Promise<void> {
  const service = scope.resolve<LocalDeliveryModuleService>(LOCAL_DELIVERY_MODULE);
  const terms = await service.termsOf(enterpriseId);
  response.json({ local_delivery: terms, area_names: terms === null ? {} : namesOf(terms) });
}

/** How people call the areas that the zones name by their codes. */
function namesOf({ zones }: LocalTerms): Record<string, string> {
  return Object.fromEntries(
    zones.flatMap(({ area_code: code }) => (code === null ? [] : [[code, nameOf(code)]])),
  );
}

function nameOf(code: string): string {
  const village = findArea(code);
  if (village !== null) return `${village.name}, Kec. ${village.district}`;
  return `Kec. ${findDistrict(code)?.district ?? code}`;
}
