import {
  createWorkflow,
  transform,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk";
import { updateSalesChannelsWorkflow, useQueryGraphStep } from "@medusajs/medusa/core-flows";
import { type NewEnterprise, saveEnterprisesStep } from "./steps/save-enterprises";

/** Changes an enterprise; its sales channel keeps its name. */
export const updateEnterpriseWorkflow = createWorkflow(
  "update-enterprise",
  (input: Partial<NewEnterprise> & { id: string }) => {
    const { data: enterprises } = useQueryGraphStep({
      entity: "enterprise",
      fields: ["id", "sales_channel.id"],
      filters: { id: input.id },
      options: { throwIfKeyNotFound: true },
    });
    saveEnterprisesStep(transform({ input }, (data) => ({ create: [], update: [data.input] })));
    when({ input }, (data) => data.input.name !== undefined).then(() => {
      updateSalesChannelsWorkflow.runAsStep({
        input: transform({ input, enterprises }, (data) => ({
          selector: { id: data.enterprises[0]?.sales_channel?.id ?? "" },
          update: { name: data.input.name ?? "" },
        })),
      });
    });
    return new WorkflowResponse({ id: input.id });
  },
);
