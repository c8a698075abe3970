import type { Frame, Letter } from "../letter";

/** What a manager is written who wants to choose a new password; their mails are in Indonesian. */
export const MANAGER_PASSWORD_RESET: { frame: Frame; letter: Letter } = {
  frame: {
    hello: (name) => `Halo ${name},`,
    open: "Pilih kata sandi baru",
    keep: "Siapa pun yang punya tautan ini bisa mengganti kata sandi Anda, jadi jangan dibagikan.",
  },
  letter: {
    subject: "Kata sandi baru untuk akun pengelola",
    lines: [
      "Seseorang meminta kata sandi baru untuk akun Anda sebagai pengelola toko. Tautan di bawah ini berlaku 15 menit dan hanya satu kali.",
      "Bukan Anda? Abaikan surat ini; kata sandi Anda tetap yang lama.",
    ],
  },
};
