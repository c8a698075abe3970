import type { Socket } from "node:net";

/** Whom a browser wants to reach. */
export interface Target {
  readonly host: string;
  readonly port: number;
}

const VERSION = 5;
const [IPV4, NAME, IPV6] = [1, 3, 4];
const NO_PASSWORD = Buffer.from([VERSION, 0]);
// "Succeeded", from an address that nobody asks about.
const GRANTED = Buffer.from([VERSION, 0, 0, IPV4, 0, 0, 0, 0, 0, 0]);

/**
 * Greets a browser by SOCKS 5 (RFC 1928) and answers whom it wants to reach. The browser is told at
 * once that it has reached them, and everything after is between the two. Throws if it hangs up.
 */
export async function takeTarget(browser: Socket): Promise<Target> {
  const [, methods = 0] = await take(browser, 2);
  await take(browser, methods);
  browser.write(NO_PASSWORD);
  const [, , , kind = 0] = await take(browser, 4);
  const host = await takeHost(browser, kind);
  const port = (await take(browser, 2)).readUInt16BE();
  browser.write(GRANTED);
  return { host, port };
}

async function takeHost(browser: Socket, kind: number): Promise<string> {
  if (kind === NAME) {
    const [length = 0] = await take(browser, 1);
    return (await take(browser, length)).toString("latin1");
  }
  if (kind === IPV4) return [...(await take(browser, 4))].join(".");
  if (kind === IPV6)
    return `[${(await take(browser, 16)).toString("hex").match(/.{4}/g)?.join(":")}]`;
  throw new Error(`The browser asks for an address of the unknown kind ${kind}.`);
}

/** Exactly that many of the bytes to come; throws if they do not. */
async function take(socket: Socket, count: number): Promise<Buffer> {
  for (;;) {
    const chunk: Buffer | null = socket.read(count);
    if (chunk?.length === count) return chunk;
    if (socket.readableEnded || socket.destroyed) throw new Error("The browser hung up.");
    await new Promise((resolve, reject) => {
      socket.once("readable", resolve);
      socket.once("close", reject);
    });
  }
}
