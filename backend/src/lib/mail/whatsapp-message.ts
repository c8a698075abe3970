import type { Language } from "../locales";
import type { OrderStatus } from "../orders/standing";
import type { ToldOrder } from "../orders/told-order";
import { formatRupiah } from "../rupiah";
import { whatsappLink } from "../whatsapp";

type Sayings = Readonly<Record<OrderStatus, (order: ToldOrder) => string>>;

const SAYINGS: Readonly<Record<Language, Sayings>> = {
  id: {
    awaiting_payment: ({ asked, pay_before: time }) =>
      `menunggu pembayaran tepat ${formatRupiah(asked)}${time === null ? "" : ` sebelum ${time}`}.`,
    awaiting_confirmation: () => "sedang kami periksa pembayarannya.",
    processing: () => "sedang kami siapkan.",
    ready_for_pickup: ({ enterprise }) => `siap diambil. Kami buka ${enterprise.hours}.`,
    shipped: () => "sudah dikirim.",
    completed: () => "sudah selesai. Terima kasih sudah berbelanja dari desa.",
    canceled: () => "dibatalkan. Jangan membayar lagi.",
  },
  en: {
    awaiting_payment: ({ asked, pay_before: time }) =>
      `waits for a payment of exactly ${formatRupiah(asked)}${time === null ? "" : ` before ${time}`}.`,
    awaiting_confirmation: () => "is waiting while we check the payment.",
    processing: () => "is being prepared.",
    ready_for_pickup: ({ enterprise }) => `is ready for pickup. We are open ${enterprise.hours}.`,
    shipped: () => "is on its way.",
    completed: () => "is completed. Thank you for buying from the village.",
    canceled: () => "was cancelled. Do not pay any more.",
  },
};

/** A link that opens WhatsApp with what there is to say to the buyer of an order just now. */
export function whatsappToBuyer(order: ToldOrder): string | null {
  const { language, buyer, number, enterprise, status, link } = order;
  if (buyer.phone === "") return null;
  const said = SAYINGS[language][status](order);
  const message =
    language === "id"
      ? `Halo ${buyer.name}, pesanan ${number} di ${enterprise.name} ${said}\n\nLihat pesanan: ${link}`
      : `Hello ${buyer.name}, order ${number} at ${enterprise.name} ${said}\n\nSee your order: ${link}`;
  return whatsappLink(buyer.phone, message);
}
