import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { z } from "zod";
import { only } from "../../../lib/only";

const identified = z.object({ id: z.string() });

const orderSchema = z.object({
  id: z.string(),
  customer: z.object({ id: z.string(), has_account: z.boolean() }).nullish(),
  cart: identified.nullish(),
  shipping_address: identified.nullish(),
  billing_address: identified.nullish(),
});

const NOBODY = {
  first_name: null,
  last_name: null,
  company: null,
  phone: null,
  address_1: null,
  address_2: null,
  postal_code: null,
  metadata: null,
};

/**
 * Erases name, contact and address of an order's buyer; what was sold to which regency for how much
 * stays in the books. What is erased is not kept for an undo; the e-mail goes last, so that an order
 * of which it is still known is found again.
 */
export const forgetBuyerStep = createStep(
  "forget-buyer",
  async ({ order_id }: { order_id: string }, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY);
    const { data } = await query.graph({
      entity: "order",
      fields: [
        "id",
        "customer.id",
        "customer.has_account",
        "cart.id",
        "shipping_address.id",
        "billing_address.id",
      ],
      filters: { id: order_id },
    });
    const order = orderSchema.parse(only(data));
    const orders = container.resolve(Modules.ORDER);
    for (const address of [order.shipping_address, order.billing_address]) {
      if (address) await orders.updateOrderAddresses([{ ...NOBODY, id: address.id } as never]);
    }
    if (order.cart) await container.resolve(Modules.CART).deleteCarts([order.cart.id]);
    await orders.updateOrders([{ id: order.id, email: null, customer_id: null } as never]);
    const guest = order.customer?.has_account === false ? order.customer.id : null;
    if (guest !== null) {
      const [other] = await orders.listOrders({ customer_id: guest }, { select: ["id"], take: 1 });
      if (other === undefined) await container.resolve(Modules.CUSTOMER).deleteCustomers([guest]);
    }
    return new StepResponse({ id: order.id });
  },
);
