import { z } from "zod";

/** Domains that RFC 2606 and 6761 keep for examples: mail to them reaches nobody. */
const RESERVED = /(?:^|\.)(?:example|example\.(?:com|net|org)|invalid|localhost)$/;

/** Whether mail can be written to an address: one address, and no list or name in disguise. */
export function isMailAddress(address: string): boolean {
  return z.email().safeParse(address).success;
}

/** Whether an address is made up for an example, like those of the demo villages. */
export function isExampleAddress(address: string): boolean {
  return RESERVED.test(address.slice(address.lastIndexOf("@") + 1).toLowerCase());
}
