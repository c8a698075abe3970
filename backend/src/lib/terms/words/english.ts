import { RETURN_DAYS } from "../../aftersales/returnable";
import { CARD_MINUTES, type PaymentMethod } from "../../payment-methods";
import type { SellerFacts, TermsWords } from "../sections";

const METHODS: Readonly<Record<PaymentMethod, string>> = {
  bank_transfer: "bank transfer to the BUMDesa’s account",
  qris: "the BUMDesa’s QRIS code",
  cash_on_pickup: "cash when the goods are picked up",
  cash_on_delivery: "cash when the BUMDesa’s own carrier brings the goods",
  card: "card, by Stripe, to the BUMDesa’s account there",
};

/** The terms in English. */
export const english: TermsWords = {
  titles: {
    seller: "Seller",
    goods: "Goods and prices",
    payment: "Payment",
    delivery: "Pickup and delivery",
    returns: "Returns and refunds",
    cancellation: "Cancellation",
    disputes: "Disputes",
    complaints: "Complaints",
    own: "The seller’s own terms",
  },
  demo: "Sample data: this seller is a demonstration. These terms only show what they look like; nothing is sold and nothing is to be paid.",
  seller: ({ name, registration, address, village, whatsapp, email }) => [
    `${name}, the enterprise owned by the village of ${village.name} (BUMDesa).`,
    ...(registration === null ? [] : [`Registration as a legal body: ${registration}.`]),
    `Address: ${address}.`,
    `Village of ${village.name} (code ${village.code}), ${village.district} District, ${village.regency}, ${village.province} ${village.postal_code}, Indonesia.`,
    `WhatsApp ${whatsapp}${email === null ? "" : `, e-mail ${email}`}.`,
    "You buy directly from this BUMDesa; this shop does not hold your money.",
  ],
  goods: ({ ppn_percent }) => [
    "Name, size, quantity and price of each of the goods are in the order’s summary and kept with the order as they were on the day you ordered.",
    `Prices are in rupiah. ${
      ppn_percent === null
        ? "The seller charges no PPN (value added tax)."
        : `They include ${ppn_percent.toLocaleString("en-GB")}% PPN (value added tax).`
    }`,
  ],
  payment: (facts) => [
    `Ways to pay: ${facts.payment.map((method) => METHODS[method]).join("; ")}.`,
    ...prepaid(facts),
    ...(facts.payment.includes("card")
      ? [`An order paid by card is paid within ${CARD_MINUTES} minutes.`]
      : []),
  ],
  delivery: ({ has_courier, sends_abroad, has_own_carrier, opening_hours, village, address }) => [
    `Goods can be picked up at ${address}, open ${opening_hours} (${village.zone}).`,
    ...(has_courier
      ? [
          "Goods can be sent by courier as well. The fee and how long it takes, by destination and the parcel’s weight, are shown before you order. The days count from when the parcel is sent.",
        ]
      : []),
    ...(sends_abroad
      ? [
          "Other countries are served where a fee is shown, and paid by card. Customs duties, taxes and permits of the country it goes to are the buyer’s; the seller makes no export or import papers.",
        ]
      : []),
    ...(has_own_carrier
      ? [
          "Near the village the BUMDesa’s own carrier can bring the goods. Whether it comes to you, and for how much, is shown before you order.",
        ]
      : []),
    "Goods marked as pickup only are not sent.",
  ],
  returns: ({ whatsapp }) => [
    `If goods are damaged, wrong, missing or not as described, tell the seller with the complaint form on the order’s page as soon as you have received them, with photos. Where that form cannot be used, write by WhatsApp ${whatsapp}.`,
    `You can ask on the order’s page to give goods back within ${RETURN_DAYS} days of receiving them.`,
    "The seller replaces the goods or returns the money, with the delivery fee where the fault is the seller’s. Your rights under the law stay as they are.",
  ],
  cancellation: ({ payment_hours, payment }) => [
    "An order can be cancelled on its page as long as the goods have not been packed. Money that the seller has received is returned.",
    "An order that waits to be picked up and is not can be cancelled by the seller, with a reason. Money that the seller has received is returned.",
    ...(payment.includes("bank_transfer")
      ? [
          "Whenever money of a transfer is returned, its unique code (at most Rp999) is not: what is returned is the price of the order without that code.",
        ]
      : []),
    ...(payment.some(isPrepaid)
      ? [`An order that is not paid within ${payment_hours} hours is cancelled automatically.`]
      : []),
    "If the seller cannot fulfil the order, the seller tells you and returns the money.",
  ],
  disputes: () => [
    "Disputes are first settled by talking together. Where that fails, you can turn to the Consumer Dispute Settlement Agency (BPSK) or the courts. The law of Indonesia applies.",
  ],
  complaints: ({ name, whatsapp, email }) => [
    `Complaints go to ${name} with the form on the order’s page; the answer is shown there. Other ways: WhatsApp ${whatsapp}${email === null ? "" : `, e-mail ${email}`}.`,
    "Consumers can also complain to the Directorate General of Consumer Protection and Trade Compliance, Ministry of Trade.",
  ],
};

function prepaid({ payment, payment_hours }: SellerFacts): string[] {
  if (!payment.some(isPrepaid)) return [];
  const code = payment.includes("bank_transfer")
    ? " For a transfer, a unique code of at most Rp999 is added to the total so that yours is recognised."
    : "";
  return [
    `An order is paid within ${payment_hours} hours, or by the time written on its page. The seller checks the money before the order is processed.${code}`,
  ];
}

function isPrepaid(method: PaymentMethod): boolean {
  return !method.startsWith("cash_") && method !== "card";
}
