import { isCash } from "../../payment-methods";
import { formatRupiah } from "../../rupiah";
import type { Letters, OrderFrame } from "../letter";

/** What an enterprise has to know of at once. */
type Urgent =
  | "placed"
  | "payment_reported"
  | "complaint_opened"
  | "canceled_by_buyer"
  | "return_asked";

export const FRAME_ENTERPRISE: OrderFrame = {
  hello: (name) => `Halo ${name},`,
  shipping: "Ongkir",
  total: "Total",
  open: "Buka pesanan di admin",
  keep: "Nama dan alamat pembeli hanya ada di admin.",
  demo: "Data contoh: ini hanya peragaan.",
};

/** What enterprises are written: managers speak Indonesian. */
export const LETTERS_ENTERPRISE: Letters<Urgent> = {
  placed: ({ number, asked, payment }) => ({
    subject: `Pesanan masuk: ${number}`,
    lines: [
      isCash(payment)
        ? `Ada pesanan baru, dibayar tunai ${formatRupiah(asked)} saat barang diserahkan.`
        : `Ada pesanan baru. Yang diminta dari pembeli: ${formatRupiah(asked)}.`,
    ],
    hasItems: true,
  }),
  complaint_opened: ({ number }) => ({
    subject: `Keluhan untuk pesanan ${number}`,
    lines: ["Pembeli menyampaikan keluhan. Baca dan jawab keluhannya di admin."],
  }),
  payment_reported: ({ number, asked }) => ({
    subject: `Perlu dicek: pembayaran pesanan ${number}`,
    lines: [
      `Pembeli menyatakan sudah membayar ${formatRupiah(asked)}. Cek rekening atau aplikasi QRIS, lalu konfirmasi atau tolak dengan alasan.`,
    ],
  }),
  canceled_by_buyer: ({ number }, note) => ({
    subject: `Dibatalkan pembeli: pesanan ${number}`,
    lines: [
      note === null
        ? "Pembeli membatalkan pesanan ini."
        : `Pembeli membatalkan pesanan ini: “${note}”`,
      "Jangan dikemas lagi. Bila sudah dibayar, uangnya harus dikirim kembali.",
    ],
  }),
  return_asked: ({ number }, note) => ({
    subject: `Perlu dijawab: pembeli ingin mengembalikan barang pesanan ${number}`,
    lines: [`Alasannya: “${note ?? ""}” Jawab di admin: terima kembali, atau tolak dengan alasan.`],
  }),
};
