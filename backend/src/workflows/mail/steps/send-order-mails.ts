import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { getEnvironment } from "../../../config/environment";
import { isMailAddress } from "../../../lib/mail/address";
import { type OrderMail, orderMails } from "../../../lib/mail/order-mails";
import { isOrderEventKind } from "../../../lib/orders/order-event";
import { readToldOrder } from "../../../lib/orders/told-order";
import type { Telling } from "../../../modules/order-history/service";

const RESOURCE = "order_event";

/**
 * Sends the mails of an event, leaving out those that an earlier try has sent. One that fails keeps
 * no other from being sent; then the step fails.
 */
export const sendOrderMailsStep = createStep(
  "send-order-mails",
  async ({ event }: { event: Telling | null }, { container }) => {
    if (event === null || !isOrderEventKind(event.kind)) return new StepResponse(0);
    const order = await readToldOrder(container, event.order_id);
    if (order === null) return new StepResponse(0);
    const { kind, by, note } = event;
    const { BACKEND_URL, STOREFRONT_URL } = getEnvironment();
    const notifications = container.resolve(Modules.NOTIFICATION);
    const earlier = await notifications.listNotifications({
      resource_type: RESOURCE,
      resource_id: event.id,
    });
    const isSent = ({ audience }: OrderMail) =>
      earlier.some(({ template, status }) => template === audience && status === "success");
    const mails = orderMails(order, { kind, by, note }, `${BACKEND_URL}/app`).filter(
      (mail) => isMailAddress(mail.to) && !isSent(mail),
    );
    const sendings = mails.map(({ audience, to, reply_to, ...content }) =>
      notifications.createNotifications({
        channel: "email",
        to,
        template: audience,
        content,
        provider_data: {
          reply_to,
          // The same at each try, so that mail programs show one that came twice once.
          message_id: `<${event.id}.${audience}@${new URL(STOREFRONT_URL).hostname}>`,
        },
        trigger_type: kind,
        resource_type: RESOURCE,
        resource_id: event.id,
        idempotency_key: `${event.id}:${audience}:${event.told_tries}`,
      }),
    );
    const failed = (await Promise.allSettled(sendings)).find(({ status }) => status === "rejected");
    if (failed?.status === "rejected") throw failed.reason;
    return new StepResponse(mails.length);
  },
);
