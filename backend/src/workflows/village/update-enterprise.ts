import {
  createWorkflow,
  transform,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk";
import {
  updateSalesChannelsWorkflow,
  updateShippingOptionsWorkflow,
  useQueryGraphStep,
} from "@medusajs/medusa/core-flows";
import { type NewEnterprise, saveEnterprisesStep } from "./steps/save-enterprises";

/** Changes an enterprise; its sales channel keeps its name, and its courier its fee. */
export const updateEnterpriseWorkflow = createWorkflow(
  "update-enterprise",
  (input: Partial<NewEnterprise> & { id: string }) => {
    const { data: enterprises } = useQueryGraphStep({
      entity: "enterprise",
      fields: ["id", "handle", "sales_channel.id"],
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
    when({ input }, (data) => data.input.courier_fee !== undefined).then(() => {
      const { data: options } = useQueryGraphStep({
        entity: "shipping_option",
        fields: ["id", "prices.id"],
        filters: transform({ enterprises }, (data) => ({
          type: { code: "courier" },
          service_zone: { name: data.enterprises[0]?.handle ?? "" },
        })),
      }).config({ name: "courier-option" });
      updateShippingOptionsWorkflow.runAsStep({
        input: transform({ input, options }, (data) =>
          data.options.map((option) => ({
            id: option.id,
            prices: [
              {
                ...(option.prices?.[0]?.id ? { id: option.prices[0].id } : {}),
                currency_code: "idr",
                amount: data.input.courier_fee ?? 0,
              },
            ],
          })),
        ),
      });
    });
    return new WorkflowResponse({ id: input.id });
  },
);
