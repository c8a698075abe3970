import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { aftersalesOf } from "../../../lib/aftersales/aftersales";
import { bookBrokenRefunds, endBrokenChange } from "../../../lib/aftersales/broken-books";
import { noteRefunds } from "../../../lib/aftersales/note-refunds";
import { tellRefunds } from "../../../lib/aftersales/tell-refunds";

/**
 * Notes refunds in Medusa's books that nobody has noted yet. What was begun and is not in the books by
 * then, with the order's lock held, was broken off before any money moved, and is forgotten. What is in the
 * books of the payment alone is brought into those of the order.
 */
export const noteRefundsStep = createStep(
  "note-refunds",
  async ({ order_id }: { order_id: string }, { container, eventGroupId }) => {
    const aftersales = aftersalesOf(container);
    await endBrokenChange(container, order_id);
    const begun = await aftersales.listOwedRefunds({ order_id, state: "recording" });
    const noted = await noteRefunds(container, order_id, { cause: "agreed", reason: null });
    await tellRefunds(container, noted, "manager", eventGroupId);
    const inBooks = begun.filter(({ id }) => noted.some((one) => one.id === id));
    const sum = inBooks.reduce((total, { amount }) => total + amount, 0);
    await bookBrokenRefunds(container, order_id, sum);
    const vain = begun.filter((one) => !inBooks.includes(one));
    if (vain.length > 0) await aftersales.deleteOwedRefunds(vain.map(({ id }) => id));
    return new StepResponse(noted.map(({ id, state }) => ({ id, state })));
  },
);
