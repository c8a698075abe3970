import type { Letters } from "../letter";

type Kind =
  | "canceled_by_buyer"
  | "canceled_by_manager"
  | "not_fetched"
  | "refund_owed"
  | "refunded"
  | "return_asked"
  | "return_agreed"
  | "return_declined"
  | "return_received";

/** What buyers are written of orders that are canceled, given back and paid back, in English. */
export const AFTERSALES_EN: Letters<Kind> = {
  canceled_by_buyer: ({ number }) => ({
    subject: `Order ${number} is cancelled`,
    lines: ["You cancelled this order. Do not pay any more."],
  }),
  canceled_by_manager: ({ number, enterprise }, note) => ({
    subject: `Order ${number} was cancelled`,
    lines: [
      `${enterprise.name} cancelled this order: “${note ?? ""}”`,
      "Do not pay any more. What you have paid is sent back to you.",
    ],
  }),
  not_fetched: ({ number, enterprise }, note) => ({
    subject: `Order ${number} was not fetched and is cancelled`,
    lines: [
      `${enterprise.name} put the goods back and cancelled this order: “${note ?? ""}”`,
      "The pickup code does not work any more. What you have paid is sent back to you.",
    ],
  }),
  refund_owed: ({ number, enterprise }, note) => ({
    subject: `Order ${number}: your money comes back`,
    lines: [
      `${enterprise.name} owes you ${note ?? ""} and sends it back.`,
      "Tell your account on the page of your order.",
    ],
  }),
  refunded: ({ number, enterprise }, note) => ({
    subject: `Order ${number}: your money was sent back`,
    lines: [`${enterprise.name} has sent ${note ?? ""} back to you.`],
  }),
  return_asked: () => null,
  return_agreed: ({ number, enterprise }) => ({
    subject: `Order ${number}: the goods can come back`,
    lines: [`${enterprise.name} takes the goods back. Agree with them how they get there.`],
  }),
  return_declined: ({ number, enterprise }, note) => ({
    subject: `Order ${number}: the goods are not taken back`,
    lines: [`${enterprise.name} does not take the goods back: “${note ?? ""}”`],
  }),
  return_received: ({ number, enterprise }) => ({
    subject: `Order ${number}: the goods are back`,
    lines: [
      `The goods you returned have come to ${enterprise.name}, who looks at them before giving money back.`,
      "You are written to once that is done.",
    ],
  }),
};

/** The same in Indonesian. */
export const AFTERSALES_ID: Letters<Kind> = {
  canceled_by_buyer: ({ number }) => ({
    subject: `Pesanan ${number} dibatalkan`,
    lines: ["Anda membatalkan pesanan ini. Jangan membayar lagi."],
  }),
  canceled_by_manager: ({ number, enterprise }, note) => ({
    subject: `Pesanan ${number} dibatalkan`,
    lines: [
      `${enterprise.name} membatalkan pesanan ini: “${note ?? ""}”`,
      "Jangan membayar lagi. Yang sudah Anda bayar akan dikirim kembali.",
    ],
  }),
  not_fetched: ({ number, enterprise }, note) => ({
    subject: `Pesanan ${number} tidak diambil dan dibatalkan`,
    lines: [
      `${enterprise.name} menyimpan kembali barangnya dan membatalkan pesanan ini: “${note ?? ""}”`,
      "Kode ambil tidak berlaku lagi. Yang sudah Anda bayar akan dikirim kembali.",
    ],
  }),
  refund_owed: ({ number, enterprise }, note) => ({
    subject: `Pesanan ${number}: uang Anda akan dikembalikan`,
    lines: [
      `${enterprise.name} akan mengembalikan ${note ?? ""} kepada Anda.`,
      "Beri tahu rekening Anda di halaman pesanan.",
    ],
  }),
  refunded: ({ number, enterprise }, note) => ({
    subject: `Pesanan ${number}: uang Anda sudah dikirim`,
    lines: [`${enterprise.name} sudah mengirim ${note ?? ""} kembali kepada Anda.`],
  }),
  return_asked: () => null,
  return_agreed: ({ number, enterprise }) => ({
    subject: `Pesanan ${number}: barang diterima kembali`,
    lines: [`${enterprise.name} menerima barangnya kembali. Sepakati cara mengirimnya.`],
  }),
  return_declined: ({ number, enterprise }, note) => ({
    subject: `Pesanan ${number}: barang tidak diterima kembali`,
    lines: [`${enterprise.name} tidak menerima barangnya kembali: “${note ?? ""}”`],
  }),
  return_received: ({ number, enterprise }) => ({
    subject: `Pesanan ${number}: barang sudah kembali`,
    lines: [
      `Barang yang Anda kembalikan sudah sampai di ${enterprise.name}, yang memeriksanya sebelum mengembalikan uang.`,
      "Anda mendapat surat lagi setelah itu.",
    ],
  }),
};
