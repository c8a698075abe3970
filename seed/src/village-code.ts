import { type Area, findArea } from "./areas";
import { type Problems, wholeFile } from "./errors";

const CODE = /^\d{2}\.\d{2}\.\d{2}\.\d{4}$/;

/** True for text in the form of a Kemendagri village code. */
export function looksLikeCode(text: string): boolean {
  return CODE.test(text);
}

/** The place that a village folder's name stands for; null and a problem when there is none. */
export function readCode(problems: Problems, code: string): Area | null {
  const area = looksLikeCode(code) ? findArea(code) : null;
  if (area === null) {
    problems.error(wholeFile(code), looksLikeCode(code) ? "code_unknown" : "folder_name");
  }
  return area;
}
