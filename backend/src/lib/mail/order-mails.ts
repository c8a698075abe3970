import type { Language } from "../locales";
import type { OrderEventKind } from "../orders/order-event";
import type { ToldOrder } from "../orders/told-order";
import type { Letters, OrderFrame } from "./letter";
import { FRAME_EN, LETTERS_EN } from "./words/en";
import { FRAME_ENTERPRISE, LETTERS_ENTERPRISE } from "./words/enterprise";
import { FRAME_ID, LETTERS_ID } from "./words/id";
import { type Written, writeMail } from "./write";

const BUYERS: Readonly<Record<Language, { frame: OrderFrame; letters: Letters }>> = {
  id: { frame: FRAME_ID, letters: LETTERS_ID },
  en: { frame: FRAME_EN, letters: LETTERS_EN },
};

/** A mail and who gets it. */
export interface OrderMail extends Written {
  audience: "buyer" | "enterprise";
  to: string;
  /** Where an answer goes; null where nobody reads one. */
  reply_to: string | null;
}

interface Happened {
  kind: OrderEventKind;
  /** What happens by itself while an order is made is nobody's business. */
  by: string;
  note: string | null;
}

/**
 * The mails that tell of something that happened to an order: to its buyer in their language, and to
 * its enterprise where it has to do something. Neither is told the other's address, but for the
 * enterprise's own, to which buyers answer.
 */
export function orderMails(order: ToldOrder, { kind, by, note }: Happened, adminUrl: string) {
  const mails: OrderMail[] = [];
  const { enterprise, buyer, language } = order;
  const { frame, letters } = BUYERS[language];
  const isUnheardOf = kind === "canceled" && by === "shop";
  const toBuyer = isUnheardOf ? null : letters[kind](order, note);
  if (toBuyer !== null && buyer.email !== "") {
    const { name } = buyer;
    const written = writeMail({ letter: toBuyer, frame, order, language, name, link: order.link });
    mails.push({ ...written, audience: "buyer", to: buyer.email, reply_to: enterprise.email });
  }
  const urgent: Partial<Letters> = LETTERS_ENTERPRISE;
  const toEnterprise = urgent[kind]?.(order, note) ?? null;
  if (toEnterprise !== null && enterprise.email !== null) {
    const written = writeMail({
      letter: toEnterprise,
      frame: FRAME_ENTERPRISE,
      order,
      language: "id",
      name: enterprise.name,
      link: `${adminUrl}/orders/${order.id}`,
    });
    mails.push({ ...written, audience: "enterprise", to: enterprise.email, reply_to: null });
  }
  return mails;
}
