import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { ParcelRules } from "../../../lib/delivery/parcel";
import type { Rate } from "../../../lib/delivery/rates";
import { DELIVERY_MODULE } from "../../../modules/delivery";
import type DeliveryModuleService from "../../../modules/delivery/service";
import { readTable, type TableContent, writeTable } from "../table-content";

/** All of what couriers cost from an enterprise. */
export interface CourierTableInput {
  enterprise_id: string;
  rules: ParcelRules;
  rates: Rate[];
}

/** Writes a rate table; its undo writes the former one. */
export const saveCourierTableStep = createStep(
  "save-courier-table",
  async ({ enterprise_id, ...wanted }: CourierTableInput, { container }) => {
    const service = container.resolve<DeliveryModuleService>(DELIVERY_MODULE);
    const before = await readTable(service, enterprise_id);
    const isChanged = await writeTable(service, enterprise_id, wanted);
    return new StepResponse({ isChanged }, { enterprise_id, before });
  },
  async (
    undo: { enterprise_id: string; before: TableContent | null } | undefined,
    { container },
  ) => {
    if (undo === undefined) return;
    const service = container.resolve<DeliveryModuleService>(DELIVERY_MODULE);
    await writeTable(service, undo.enterprise_id, undo.before);
  },
);
