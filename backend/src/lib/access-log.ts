import type { IncomingMessage } from "node:http";
import morgan from "morgan";
import { loggedAddress } from "./logged-address";

/** Express hands the address on as it came in; what it was cut to on its way is in `url`. */
type Asked = IncomingMessage & { originalUrl?: string };

/**
 * Medusa's access log is morgan's, which reads what it writes by tokens that a program may define anew.
 * Addresses hold links that open an order to whoever has them, and what people search for: neither is
 * for a file.
 */
export function keepBearersOutOfLog(): void {
  morgan.token<Asked>("url", ({ originalUrl, url }) => loggedAddress(originalUrl ?? url ?? ""));
  morgan.token("referrer", ({ headers }) => {
    const told = headers.referer ?? headers.referrer;
    return told === undefined ? undefined : loggedAddress(String(told));
  });
}
