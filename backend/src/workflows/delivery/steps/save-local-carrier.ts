import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { LocalTerms } from "../../../lib/delivery/local/terms";
import { LOCAL_DELIVERY_MODULE } from "../../../modules/local-delivery";
import type LocalDeliveryModuleService from "../../../modules/local-delivery/service";

/** All that an enterprise says of the carrier it sends out itself. */
export interface LocalCarrierInput {
  enterprise_id: string;
  terms: LocalTerms;
}

/** Writes what is said of an enterprise's own carrier; its undo writes what was said before. */
export const saveLocalCarrierStep = createStep(
  "save-local-carrier",
  async ({ enterprise_id, terms }: LocalCarrierInput, { container }) => {
    const service = container.resolve<LocalDeliveryModuleService>(LOCAL_DELIVERY_MODULE);
    const before = await service.termsOf(enterprise_id);
    await write(service, enterprise_id, terms);
    return new StepResponse(undefined, { enterprise_id, before });
  },
  async (undo: { enterprise_id: string; before: LocalTerms | null } | undefined, { container }) => {
    if (undo === undefined) return;
    const service = container.resolve<LocalDeliveryModuleService>(LOCAL_DELIVERY_MODULE);
    await write(service, undo.enterprise_id, undo.before);
  },
);

async function write(
  service: LocalDeliveryModuleService,
  enterprise_id: string,
  terms: LocalTerms | null,
): Promise<void> {
  const [known] = await service.listLocalCarriers({ enterprise_id }, { take: 1 });
  if (terms === null) {
    if (known !== undefined) await service.deleteLocalCarriers(known.id);
    return;
  }
  const { zones, schedule, ...facts } = terms;
  const row = {
    ...facts,
    schedule: { ...schedule },
    reach: { zones },
    fee_from: zones.length === 0 ? null : Math.min(...zones.map(({ fee }) => fee)),
  };
  if (known === undefined) await service.createLocalCarriers({ enterprise_id, ...row });
  else await service.updateLocalCarriers({ id: known.id, ...row });
}
