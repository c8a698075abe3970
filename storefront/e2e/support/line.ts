import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { storefrontUrl } from "./environment";

/** A line to the shop that can be held and broken, at the address that a browser then takes for the shop's. */
export interface Line {
  origin: string;
  /** From now on nothing gets through, until the function that is answered is called. */
  hold: () => () => void;
  /** From now on requests are lost on their way, or answers on their way back, until it is mended. */
  breaks: (lost: "requests" | "answers" | "nothing") => void;
  close: () => void;
}

/**
 * Opens a line to the shop. What a service worker asks for cannot be held by Playwright, so that the
 * network itself has to be slow.
 */
export async function openLine(): Promise<Line> {
  let free = Promise.resolve();
  let lost: Parameters<Line["breaks"]>[0] = "nothing";
  const server = createServer(async (asked, answer) => {
    await free;
    if (lost === "requests") return answer.destroy();
    const { pathname, search } = new URL(asked.url ?? "/", storefrontUrl);
    const { method = "GET", headers } = asked;
    const shop = request(`${storefrontUrl}${pathname}${search}`, { method, headers }, (given) => {
      if (lost === "answers") return answer.destroy();
      answer.writeHead(given.statusCode ?? 502, given.headers);
      given.pipe(answer);
    });
    shop.once("error", () => answer.destroy());
    asked.pipe(shop);
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    hold: () => {
      let release = () => {};
      free = new Promise((resolve) => {
        release = resolve;
      });
      return release;
    },
    breaks: (what) => {
      lost = what;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
