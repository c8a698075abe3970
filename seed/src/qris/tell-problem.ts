import { QRIS_MESSAGES } from "../messages/qris-messages";
import type { QrisProblem } from "./read-qris";

/** What is wrong with a QRIS code and what should be there instead, in words. */
export function tellQrisProblem(found: QrisProblem, language: "id" | "en") {
  const [problem, expected] = QRIS_MESSAGES[`qris_${found}`][language];
  return { problem, expected };
}
