import type { Message } from "./message";

/** Problems of the enterprise's own carrier. */
export const LOCAL_MESSAGES = {
  local_days: {
    id: ["Hari mengantar tidak terbaca.", "misalnya Selasa, Jumat atau Senin-Sabtu"],
    en: ["The days of delivery cannot be read.", "for example Selasa, Jumat or Senin-Sabtu"],
  },
  local_hours: {
    id: ["Jam mengantar tidak terbaca.", "misalnya 13.00-17.00"],
    en: ["The hours of delivery cannot be read.", "for example 13.00-17.00"],
  },
  local_zone: {
    id: [
      "Wilayah antar ini tidak terbaca.",
      "kode kecamatan, kode desa, atau jarak dengan ongkirnya, misalnya 82.03.22: 10.000; 5 km: 7.000",
    ],
    en: [
      "This place of delivery cannot be read.",
      "the code of a kecamatan or a village, or a distance, with its fee, for example 82.03.22: 10.000; 5 km: 7.000",
    ],
  },
} satisfies Record<string, Message>;
