import type { ToldOrder } from "../../orders/told-order";
import { formatRupiah } from "../../rupiah";
import type { Frame, Letters } from "../letter";
import { AFTERSALES_EN } from "./aftersales";

export const FRAME_EN: Frame = {
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
      `${enterprise.name} is checking your payment. The order is not canceled while they do.`,
    ],
  }),
  // Who pays in cash hands it over and knows.
  payment_confirmed: ({ number, payment, enterprise }) =>
    payment === "cash_on_pickup"
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
  canceled: ({ number, enterprise }) => ({
    subject: `Order ${number} was canceled`,
    lines: [
      "This order was canceled. Do not pay any more.",
      `If you have sent the money, ask ${enterprise.name}.`,
    ],
  }),
  expired: ({ number, enterprise }) => ({
    subject: `Order ${number} was canceled, as it was not paid`,
    lines: [
      "This order was canceled automatically because it was not paid in time. Do not pay any more.",
      `If you have sent the money, ask ${enterprise.name}.`,
    ],
  }),
};

function payLines({ payment, asked, pay_before: time, is_paid, status }: ToldOrder): string[] {
  if (is_paid || status === "canceled") return [];
  const amount = formatRupiah(asked);
  if (payment === "cash_on_pickup") return [`Pay ${amount} in cash when you fetch the goods.`];
  if (time === null) return [];
  const rest = "after that it is canceled automatically. How to pay is on the page of your order.";
  return payment === "qris"
    ? [`Pay ${amount} with the QRIS code before ${time}; ${rest}`]
    : [`Transfer exactly ${amount} before ${time}; ${rest}`];
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
