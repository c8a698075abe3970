import type { ToldOrder } from "../../orders/told-order";
import { isCash, type PaymentMethod } from "../../payment-methods";
import { formatRupiah } from "../../rupiah";
import type { Letters, OrderFrame } from "../letter";
import { AFTERSALES_EN } from "./aftersales";

export const FRAME_EN: OrderFrame = {
  hello: (name) => `Hello ${name},`,
  shipping: "Delivery",
  total: "Total",
  open: "See your order",
  keep: "Whoever has this link can see your order, so do not share it.",
  demo: "Sample data: this is only a demonstration. Do not send any money.",
};

/** What buyers are written in English. */
export const LETTERS_EN: Letters = {
  ...AFTERSALES_EN,
  placed: (order) => ({
    subject: `We have received order ${order.number}`,
    lines: [`Thank you. ${order.enterprise.name} has received your order.`, ...payLines(order)],
    hasItems: true,
  }),
  payment_reported: ({ number, enterprise }) => ({
    subject: `Order ${number}: your word of payment has arrived`,
    lines: [
      `${enterprise.name} is checking your payment. The order is not cancelled while they do.`,
    ],
  }),
  // Who pays in cash hands it over and knows.
  payment_confirmed: ({ number, payment, enterprise }) =>
    isCash(payment)
      ? null
      : {
          subject: `Order ${number}: payment received`,
          lines: [`Your payment has come. ${enterprise.name} is now preparing your order.`],
        },
  payment_rejected: (order, note) => ({
    subject: `Order ${order.number}: payment not found yet`,
    lines: [
      `${order.enterprise.name} has not found your payment yet: “${note ?? ""}”`,
      ...payLines(order),
      "If you have sent the money, do not pay again: ask the BUMDesa from the page of your order.",
    ],
  }),
  ready_for_pickup: ({ number, enterprise }) => ({
    subject: `Order ${number} is ready for pickup`,
    lines: [
      `Your order is ready for pickup at ${enterprise.name}, ${enterprise.address}.`,
      `Open ${enterprise.hours}.`,
      "The pickup code is on the page of your order. Say it when you fetch the goods.",
    ],
  }),
  shipped: (order) => ({
    subject: `Order ${order.number} is on its way`,
    lines: ["Your order is on its way.", ...shipmentLines(order)],
  }),
  shipment_noted: (order) => ({
    subject: `Order ${order.number}: tracking number`,
    lines: ["Your order is on its way.", ...shipmentLines(order)],
  }),
  completed: ({ number, enterprise }) => ({
    subject: `Order ${number} is completed`,
    lines: [
      `You have received the goods from ${enterprise.name}. Thank you for buying from the village.`,
    ],
  }),
  complaint_opened: ({ number, enterprise }) => ({
    subject: `Order ${number}: we have received your complaint`,
    lines: [
      `${enterprise.name} reads your complaint and answers it on the page of your order. Pictures can be added there.`,
    ],
  }),
  complaint_answered: ({ number, enterprise }) => ({
    subject: `Order ${number}: your complaint was answered`,
    lines: [
      `${enterprise.name} has answered your complaint. The answer is on the page of your order.`,
    ],
  }),
  canceled: ({ number, enterprise }) => ({
    subject: `Order ${number} was cancelled`,
    lines: [
      "This order was cancelled. Do not pay any more.",
      `If you have sent the money, ask ${enterprise.name}.`,
    ],
  }),
  expired: ({ number, enterprise }) => ({
    subject: `Order ${number} was cancelled, as it was not paid`,
    lines: [
      "This order was cancelled automatically because it was not paid in time. Do not pay any more.",
      `If you have sent the money, ask ${enterprise.name}.`,
    ],
  }),
};

const REST = "after that it is cancelled automatically. How to pay is on the page of your order.";

/** How an order is paid: so much, and where it is waited for, before when. */
const WAYS: Readonly<Record<PaymentMethod, (amount: string, time: string) => string>> = {
  bank_transfer: (amount, time) => `Transfer exactly ${amount} before ${time}; ${REST}`,
  qris: (amount, time) => `Pay ${amount} with the QRIS code before ${time}; ${REST}`,
  card: (amount, time) => `Pay ${amount} by card before ${time}; ${REST}`,
  cash_on_pickup: (amount) => `Pay ${amount} in cash when you fetch the goods.`,
  cash_on_delivery: (amount) => `Pay ${amount} in cash when the goods are brought.`,
};

function payLines({ payment, asked, pay_before: time, is_paid, status }: ToldOrder): string[] {
  if (is_paid || status === "canceled") return [];
  if (time === null && !isCash(payment)) return [];
  return [WAYS[payment](formatRupiah(asked), time ?? "")];
}

function shipmentLines({ shipment }: ToldOrder): string[] {
  if (shipment === null) return [];
  const { carrier, carrier_name, number, url, opens_number } = shipment;
  if (carrier === "own") return ["Brought by the BUMDesa's own people."];
  const lines = [`${carrier_name ?? "Courier"}, tracking no. ${number ?? "-"}.`];
  if (url !== null)
    lines.push(`${opens_number ? "Follow it here" : "Follow it with that number here"}: ${url}`);
  return lines;
}
