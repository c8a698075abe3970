import { EXTRA_MESSAGES } from "./extra-messages";
import { FACT_MESSAGES } from "./fact-messages";
import { FILE_MESSAGES } from "./file-messages";
import { LOCAL_MESSAGES } from "./local-messages";
import { POSTCODE_MESSAGES } from "./postcode-messages";
import { QRIS_MESSAGES } from "./qris-messages";
import { SYNONYM_MESSAGES } from "./synonym-messages";
import { VALUE_MESSAGES } from "./value-messages";

/** Every message, by its code. */
export const MESSAGES = {
  ...FILE_MESSAGES,
  ...VALUE_MESSAGES,
  ...FACT_MESSAGES,
  ...EXTRA_MESSAGES,
  ...LOCAL_MESSAGES,
  ...POSTCODE_MESSAGES,
  ...QRIS_MESSAGES,
  ...SYNONYM_MESSAGES,
} as const;

/** The stable name of a kind of problem. */
export type MessageCode = keyof typeof MESSAGES;

/** Languages that problems can be told in. */
export type MessageLanguage = "id" | "en";
