import type { ToldOrder } from "../../orders/told-order";
import { isCash, type PaymentMethod } from "../../payment-methods";
import { formatRupiah } from "../../rupiah";
import type { Letters, OrderFrame } from "../letter";
import { AFTERSALES_ID } from "./aftersales";

export const FRAME_ID: OrderFrame = {
  hello: (name) => `Halo ${name},`,
  shipping: "Ongkir",
  total: "Total",
  open: "Lihat pesanan",
  keep: "Siapa pun yang punya tautan ini bisa melihat pesanan Anda, jadi jangan dibagikan.",
  demo: "Data contoh: ini hanya peragaan. Jangan mengirim uang.",
};

/** What buyers are written in Indonesian. */
export const LETTERS_ID: Letters = {
  ...AFTERSALES_ID,
  placed: (order) => ({
    subject: `Pesanan ${order.number} kami terima`,
    lines: [`Terima kasih. ${order.enterprise.name} menerima pesanan Anda.`, ...payLines(order)],
    hasItems: true,
  }),
  payment_reported: ({ number, enterprise }) => ({
    subject: `Pesanan ${number}: kabar pembayaran kami terima`,
    lines: [
      `${enterprise.name} sedang memeriksa pembayaran Anda. Selama diperiksa pesanan ini tidak dibatalkan.`,
    ],
  }),
  // Who pays in cash hands it over and knows.
  payment_confirmed: ({ number, payment, enterprise }) =>
    isCash(payment)
      ? null
      : {
          subject: `Pesanan ${number}: pembayaran diterima`,
          lines: [
            `Pembayaran Anda sudah diterima. ${enterprise.name} sekarang menyiapkan pesanan Anda.`,
          ],
        },
  payment_rejected: (order, note) => ({
    subject: `Pesanan ${order.number}: pembayaran belum ditemukan`,
    lines: [
      `${order.enterprise.name} belum menemukan pembayaran Anda: “${note ?? ""}”`,
      ...payLines(order),
      "Bila uang Anda sudah terkirim, jangan membayar lagi: hubungi BUMDesa lewat halaman pesanan.",
    ],
  }),
  ready_for_pickup: ({ number, enterprise }) => ({
    subject: `Pesanan ${number} siap diambil`,
    lines: [
      `Pesanan Anda siap diambil di ${enterprise.name}, ${enterprise.address}.`,
      `Buka ${enterprise.hours}.`,
      "Kode ambil ada di halaman pesanan. Sebutkan kode itu saat mengambil.",
    ],
  }),
  shipped: (order) => ({
    subject: `Pesanan ${order.number} dikirim`,
    lines: ["Pesanan Anda sedang dalam perjalanan.", ...shipmentLines(order)],
  }),
  shipment_noted: (order) => ({
    subject: `Pesanan ${order.number}: nomor resi`,
    lines: ["Pesanan Anda sedang dalam perjalanan.", ...shipmentLines(order)],
  }),
  completed: ({ number, enterprise }) => ({
    subject: `Pesanan ${number} selesai`,
    lines: [
      `Barang dari ${enterprise.name} sudah Anda terima. Terima kasih sudah berbelanja dari desa.`,
    ],
  }),
  complaint_opened: ({ number, enterprise }) => ({
    subject: `Pesanan ${number}: keluhan Anda kami terima`,
    lines: [
      `${enterprise.name} membaca keluhan Anda dan menjawabnya di halaman pesanan. Foto bisa ditambahkan di sana.`,
    ],
  }),
  complaint_answered: ({ number, enterprise }) => ({
    subject: `Pesanan ${number}: keluhan Anda dijawab`,
    lines: [`${enterprise.name} menjawab keluhan Anda. Jawabannya ada di halaman pesanan.`],
  }),
  canceled: ({ number, enterprise }) => ({
    subject: `Pesanan ${number} dibatalkan`,
    lines: [
      "Pesanan ini dibatalkan. Jangan membayar lagi.",
      `Bila uang Anda sudah terkirim, hubungi ${enterprise.name}.`,
    ],
  }),
  expired: ({ number, enterprise }) => ({
    subject: `Pesanan ${number} dibatalkan karena belum dibayar`,
    lines: [
      "Pesanan ini dibatalkan otomatis karena belum dibayar sampai batas waktu. Jangan membayar lagi.",
      `Bila uang Anda sudah terkirim, hubungi ${enterprise.name}.`,
    ],
  }),
};

const REST = "setelah itu pesanan dibatalkan otomatis. Cara membayarnya ada di halaman pesanan.";

/** How an order is paid: so much, and where it is waited for, before when. */
const WAYS: Readonly<Record<PaymentMethod, (amount: string, time: string) => string>> = {
  bank_transfer: (amount, time) => `Transfer tepat ${amount} sebelum ${time}; ${REST}`,
  qris: (amount, time) => `Bayar ${amount} dengan kode QRIS sebelum ${time}; ${REST}`,
  card: (amount, time) => `Bayar ${amount} dengan kartu sebelum ${time}; ${REST}`,
  cash_on_pickup: (amount) => `Bayar tunai ${amount} saat mengambil barang.`,
  cash_on_delivery: (amount) => `Bayar tunai ${amount} saat barang diantar.`,
};

function payLines({ payment, asked, pay_before: time, is_paid, status }: ToldOrder): string[] {
  if (is_paid || status === "canceled") return [];
  if (time === null && !isCash(payment)) return [];
  return [WAYS[payment](formatRupiah(asked), time ?? "")];
}

function shipmentLines({ shipment }: ToldOrder): string[] {
  if (shipment === null) return [];
  const { carrier, carrier_name, number, url, opens_number } = shipment;
  if (carrier === "own") return ["Diantar oleh orang BUMDesa sendiri."];
  const lines = [`${carrier_name ?? "Kurir"}, no. resi ${number ?? "-"}.`];
  if (url !== null)
    lines.push(`${opens_number ? "Lacak di sini" : "Lacak dengan nomor itu di sini"}: ${url}`);
  return lines;
}
