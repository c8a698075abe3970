import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { aftersalesOf } from "../../../lib/aftersales/aftersales";
import { noteRefunds } from "../../../lib/aftersales/note-refunds";
import { tellRefunds } from "../../../lib/aftersales/tell-refunds";

/**
 * Notes refunds in Medusa's books that nobody has noted yet. What was begun and is not in the books by
 * then, with the order's lock held, was broken off before any money moved, and is forgotten.
 */
export const noteRefundsStep = createStep(
  "note-refunds",
  async ({ order_id }: { order_id: string }, { container, eventGroupId }) => {
    const aftersales = aftersalesOf(container);
    const noted = await noteRefunds(container, order_id, { cause: "agreed", reason: null });
    await tellRefunds(container, noted, "manager", eventGroupId);
    const broken = await aftersales.listOwedRefunds({ order_id, state: "recording" });
    if (broken.length > 0) await aftersales.deleteOwedRefunds(broken.map(({ id }) => id));
    return new StepResponse(noted.map(({ id, state }) => ({ id, state })));
  },
);
