import { RESET_MINUTES } from "../../account/reset-link";
import type { Language } from "../../locales";
import type { Frame, Letter } from "../letter";

/** What somebody is written who wants to choose a new password. */
export const PASSWORD_RESET: Readonly<Record<Language, { frame: Frame; letter: Letter }>> = {
  id: {
    frame: {
      hello: (name) => `Halo ${name},`,
      open: "Pilih kata sandi baru",
      keep: "Siapa pun yang punya tautan ini bisa mengganti kata sandi Anda, jadi jangan dibagikan.",
    },
    letter: {
      subject: "Kata sandi baru untuk akun Anda",
      lines: [
        `Seseorang meminta kata sandi baru untuk akun Anda. Tautan di bawah ini berlaku ${RESET_MINUTES} menit dan hanya satu kali.`,
        "Bukan Anda? Abaikan surat ini; kata sandi Anda tetap yang lama.",
      ],
    },
  },
  en: {
    frame: {
      hello: (name) => `Hello ${name},`,
      open: "Choose a new password",
      keep: "Whoever has this link can change your password, so do not share it.",
    },
    letter: {
      subject: "A new password for your account",
      lines: [
        `Somebody asked for a new password for your account. The link below holds for ${RESET_MINUTES} minutes and works once.`,
        "It was not you? Ignore this mail; your password stays as it is.",
      ],
    },
  },
};
