import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** Stands in for the storefront and keeps what it is told of changes. */
export class Storefront {
  /** All tags that it was told of, in order. */
  readonly tags: string[] = [];
  /** What each request bore as its authorization. */
  readonly authorizations = new Set<string | undefined>();
  readonly #server: Server;
  #port = 0;

  constructor() {
    this.#server = createServer((request, response) => {
      this.authorizations.add(request.headers.authorization);
      const parts: Buffer[] = [];
      request.on("data", (part: Buffer) => parts.push(part));
      request.once("end", () => {
        const body: { tags: string[] } = JSON.parse(Buffer.concat(parts).toString());
        this.tags.push(...body.tags);
        response.end("{}");
      });
    });
  }

  /** Starts it, always at the same address, and answers that. */
  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(this.#port, "localhost", resolve));
    this.#port = (this.#server.address() as AddressInfo).port;
    return `http://localhost:${this.#port}`;
  }

  /** Refuses all connections, also those that there are. */
  async stop(): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve));
    this.#server.closeAllConnections();
    await closed;
  }
}
