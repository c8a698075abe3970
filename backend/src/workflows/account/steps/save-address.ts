import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { z } from "zod";
import { readCustomer } from "../../../lib/account/read-account";

const text = z.string().nullish();

const addressSchema = z.object({
  first_name: text,
  // What the account fills in is found by its kecamatan: an address abroad is typed anew.
  country_code: z.literal("id"),
  address_1: z.string(),
  address_2: text,
  city: text,
  province: text,
  postal_code: text,
  metadata: z.record(z.string(), z.unknown()).nullish(),
});

/** Whoever sends to more places than these chooses among the first. */
const MOST_ADDRESSES = 10;

/** Saves where an order goes with an account, unless it is there; an order that is fetched goes nowhere. */
export const saveAddressStep = createStep(
  "save-address",
  async ({ customer_id, order_id }: { customer_id: string; order_id: string }, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY);
    const { data } = await query.graph({
      entity: "order",
      fields: ["shipping_address.*"],
      filters: { id: order_id },
    });
    const { data: address } = addressSchema.safeParse(data[0]?.shipping_address);
    const customer = await readCustomer(container, customer_id);
    const known = customer?.addresses ?? [];
    const isKnown = known.some(
      ({ address_1, postal_code }) =>
        address_1 === address?.address_1 && postal_code === address?.postal_code,
    );
    if (address === undefined || customer === null || isKnown || known.length >= MOST_ADDRESSES) {
      return new StepResponse(null, null);
    }
    const customers = container.resolve(Modules.CUSTOMER);
    const { id } = await customers.createCustomerAddresses({
      customer_id,
      country_code: address.country_code,
      // Without the telephone, which the order's page masks for whoever has its link.
      first_name: address.first_name ?? "",
      address_1: address.address_1,
      address_2: address.address_2 ?? "",
      city: address.city ?? "",
      province: address.province ?? "",
      postal_code: address.postal_code ?? "",
      metadata: address.metadata ?? {},
    });
    return new StepResponse({ id }, id);
  },
  async (made, { container }) => {
    if (made) await container.resolve(Modules.CUSTOMER).deleteCustomerAddresses([made]);
  },
);
