import { once } from "node:events";
import { connect, createServer, type Server, type Socket } from "node:net";
import { type Target, takeTarget } from "./socks.ts";

/** What has come to the browser so far. */
export interface Flow {
  /** Everything that the shop sent, headers too; for https as encrypted, with what that adds. */
  readonly bytes: number;
  readonly connections: number;
}

/** A way to one shop and nowhere else, on which every byte is counted. */
export class Pipe {
  /** For a browser: the address of this way, as a proxy. */
  readonly proxy: string;
  readonly #server: Server;
  readonly #open = new Set<Socket>();
  #bytes = 0;
  #connections = 0;

  private constructor(server: Server, port: number, shop: Target) {
    this.#server = server;
    this.proxy = `socks5://127.0.0.1:${port}`;
    server.on("connection", (browser: Socket) => {
      this.#keep(browser);
      takeTarget(browser).then(
        (target) => this.#lead(browser, target, shop),
        () => browser.destroy(),
      );
    });
  }

  /** Opens a way to the shop of this address, on a free port of this machine. */
  static async to(url: string): Promise<Pipe> {
    const server = createServer();
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const address = server.address();
    if (address === null || typeof address === "string") throw new Error("No port to listen on.");
    return new Pipe(server, address.port, targetOf(new URL(url)));
  }

  get flow(): Flow {
    return { bytes: this.#bytes, connections: this.#connections };
  }

  /** Closes the way and whatever still uses it. */
  async close(): Promise<void> {
    const closed = once(this.#server, "close");
    this.#server.close();
    for (const socket of this.#open) socket.destroy();
    await closed;
  }

  #lead(browser: Socket, target: Target, shop: Target): void {
    // Of whatever page is open, a browser has errands of its own, e.g. about filling in forms.
    if (target.host !== shop.host || target.port !== shop.port) {
      browser.destroy();
      return;
    }
    this.#connections += 1;
    const upstream = connect(shop);
    this.#keep(upstream);
    upstream.on("data", (chunk: Buffer) => {
      this.#bytes += chunk.length;
    });
    upstream.pipe(browser).pipe(upstream);
  }

  /** Remembers a socket until it is closed; one that breaks off ends there and harms nobody. */
  #keep(socket: Socket): void {
    this.#open.add(socket);
    socket.on("error", () => socket.destroy());
    socket.once("close", () => this.#open.delete(socket));
  }
}

function targetOf({ hostname, port, protocol }: URL): Target {
  const usual = protocol === "https:" ? 443 : 80;
  return { host: hostname, port: port === "" ? usual : Number(port) };
}
