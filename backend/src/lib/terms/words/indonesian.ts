import { RETURN_DAYS } from "../../aftersales/returnable";
import { CARD_MINUTES, type PaymentMethod } from "../../payment-methods";
import type { SellerFacts, TermsWords } from "../sections";

const METHODS: Readonly<Record<PaymentMethod, string>> = {
  bank_transfer: "transfer bank ke rekening BUMDesa",
  qris: "QRIS milik BUMDesa",
  cash_on_pickup: "tunai saat barang diambil",
  cash_on_delivery: "tunai saat barang diantar kurir BUMDesa",
  card: "kartu, lewat Stripe, ke akun BUMDesa di sana",
};

/** The terms in Indonesian. */
export const indonesian: TermsWords = {
  titles: {
    seller: "Penjual",
    goods: "Barang dan harga",
    payment: "Pembayaran",
    delivery: "Pengambilan dan pengiriman",
    returns: "Pengembalian barang dan uang",
    cancellation: "Pembatalan",
    disputes: "Penyelesaian sengketa",
    complaints: "Keluhan",
    own: "Ketentuan tambahan dari penjual",
  },
  demo: "Data contoh: penjual ini hanya peragaan. Ketentuan ini memperlihatkan bentuknya saja; tidak ada barang yang dijual dan tidak ada uang yang harus dibayar.",
  seller: ({ name, registration, address, village, whatsapp, email }) => [
    `${name}, badan usaha milik Desa ${village.name} (BUMDesa).`,
    ...(registration === null ? [] : [`Pendaftaran badan hukum: ${registration}.`]),
    `Alamat: ${address}.`,
    `Desa ${village.name} (kode ${village.code}), Kecamatan ${village.district}, ${village.regency}, ${village.province} ${village.postal_code}.`,
    `WhatsApp ${whatsapp}${email === null ? "" : `, e-mail ${email}`}.`,
    "Anda membeli langsung dari BUMDesa ini; lapak ini tidak memegang uang Anda.",
  ],
  goods: ({ ppn_percent }) => [
    "Nama, ukuran, jumlah, dan harga tiap barang tertulis di ringkasan pesanan dan disimpan bersama pesanan seperti pada hari Anda memesan.",
    `Harga dalam rupiah. ${
      ppn_percent === null
        ? "Penjual tidak memungut PPN."
        : `Harga sudah termasuk PPN ${ppn_percent.toLocaleString("id-ID")}%.`
    }`,
  ],
  payment: (facts) => [
    `Cara membayar: ${facts.payment.map((method) => METHODS[method]).join("; ")}.`,
    ...prepaid(facts),
    ...(facts.payment.includes("card")
      ? [`Pesanan dengan kartu dibayar dalam ${CARD_MINUTES} menit.`]
      : []),
  ],
  delivery: ({ has_courier, sends_abroad, has_own_carrier, opening_hours, village, address }) => [
    `Barang dapat diambil di ${address}, pada jam buka ${opening_hours} (${village.zone}).`,
    ...(has_courier
      ? [
          "Barang juga dapat dikirim dengan kurir. Ongkir dan perkiraan lama kirim menurut tujuan dan berat paket tampil sebelum Anda memesan. Perkiraan itu dihitung sejak barang dikirim.",
        ]
      : []),
    ...(sends_abroad
      ? [
          "Kiriman ke luar negeri dilayani ke negara yang ongkirnya tampil, dan dibayar dengan kartu. Bea masuk, pajak, dan izin di negara tujuan menjadi tanggungan pembeli; penjual tidak membuat surat ekspor atau impor.",
        ]
      : []),
    ...(has_own_carrier
      ? [
          "Di sekitar desa barang dapat diantar kurir BUMDesa sendiri. Sampai mana dan berapa ongkirnya tampil sebelum Anda memesan.",
        ]
      : []),
    "Barang yang bertanda hanya ambil di tempat tidak dikirim.",
  ],
  returns: ({ whatsapp }) => [
    `Bila barang rusak, salah, kurang, atau tidak sesuai dengan keterangannya, beri tahu penjual dengan formulir keluhan di halaman pesanan segera setelah barang diterima, beserta foto. Bila formulir itu tidak dapat dipakai, tulis lewat WhatsApp ${whatsapp}.`,
    `Anda dapat meminta retur di halaman pesanan dalam ${RETURN_DAYS} hari setelah barang diterima.`,
    "Penjual mengganti barangnya atau mengembalikan uangnya, termasuk ongkir bila kesalahannya pada penjual. Hak Anda menurut undang-undang tetap berlaku.",
  ],
  cancellation: ({ payment_hours, payment }) => [
    "Pesanan dapat dibatalkan di halaman pesanan selama barang belum disiapkan. Uang yang sudah diterima penjual dikembalikan.",
    "Pesanan yang siap diambil dan tidak diambil dapat dibatalkan penjual dengan alasan. Uang yang sudah diterima penjual dikembalikan.",
    ...(payment.includes("bank_transfer")
      ? [
          "Setiap kali uang transfer dikembalikan, kode unik (paling banyak Rp999) tidak ikut dikembalikan: yang dikembalikan adalah harga pesanan tanpa kode itu.",
        ]
      : []),
    ...(payment.some(isPrepaid)
      ? [`Pesanan yang belum dibayar dalam ${payment_hours} jam dibatalkan otomatis.`]
      : []),
    "Bila penjual tidak dapat memenuhi pesanan, penjual memberi tahu Anda dan mengembalikan uangnya.",
  ],
  disputes: () => [
    "Perselisihan diselesaikan lebih dulu dengan musyawarah. Bila belum selesai, Anda dapat menempuh Badan Penyelesaian Sengketa Konsumen (BPSK) atau pengadilan. Hukum Indonesia berlaku.",
  ],
  complaints: ({ name, whatsapp, email }) => [
    `Keluhan disampaikan kepada ${name} dengan formulir di halaman pesanan; jawabannya tampil di sana. Cara lain: WhatsApp ${whatsapp}${email === null ? "" : `, e-mail ${email}`}.`,
    "Konsumen juga dapat mengadu kepada Direktorat Jenderal Perlindungan Konsumen dan Tertib Niaga, Kementerian Perdagangan.",
  ],
};

function prepaid({ payment, payment_hours }: SellerFacts): string[] {
  if (!payment.some(isPrepaid)) return [];
  const code = payment.includes("bank_transfer")
    ? " Pada transfer, total ditambah kode unik paling banyak Rp999 supaya transfer Anda dikenali."
    : "";
  return [
    `Pesanan dibayar dalam ${payment_hours} jam, atau sampai waktu yang tertulis di halaman pesanan. Penjual memeriksa uangnya sebelum pesanan diproses.${code}`,
  ];
}

function isPrepaid(method: PaymentMethod): boolean {
  return !method.startsWith("cash_") && method !== "card";
}
