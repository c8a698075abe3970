import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";

/**
 * Stands before what gives a cart its buyer's address and gives back what there was, if that has to be
 * undone: Medusa's own undo leaves name, telephone and address with the cart.
 */
export const restoreAddressesStep = createStep(
  "restore-addresses",
  async ({ cart_id }: { cart_id: string }, { container }) => {
    return new StepResponse(null, { id: cart_id, ...(await addressesOf(container, cart_id)) });
  },
  async (before, { container }) => {
    if (!before) return;
    const { id, ...stays } = before;
    const written = await addressesOf(container, id);
    const carts = container.resolve(Modules.CART);
    await carts.updateCarts([before]);
    const kept = Object.values(stays).map((address) => address?.id);
    const gone = Object.values(written).flatMap((address) => address?.id ?? []);
    await carts.deleteAddresses(gone.filter((address) => !kept.includes(address)));
  },
);

/** A cart's addresses by their ids, as a cart is told to take them. */
async function addressesOf(container: MedusaContainer, cartId: string) {
  const { shipping_address, billing_address } = await container
    .resolve(Modules.CART)
    .retrieveCart(cartId, {
      select: ["id"],
      relations: ["shipping_address", "billing_address"],
    });
  return {
    shipping_address: shipping_address ? { id: shipping_address.id } : null,
    billing_address: billing_address ? { id: billing_address.id } : null,
  };
}
