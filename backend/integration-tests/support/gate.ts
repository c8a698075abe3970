import { createServer, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** Stands before a server, so that a test can make it unreachable and reachable again. */
export class Gate {
  readonly #target: URL;
  readonly #server: Server;
  #port = 0;

  constructor(target: string) {
    this.#target = new URL(target);
    this.#server = createServer((incoming, answer) => {
      const { url: path, method, headers } = incoming;
      const onward = request(this.#target, { path, method, headers }, (reply) => {
        answer.writeHead(reply.statusCode ?? 502, reply.headers);
        reply.pipe(answer);
      });
      onward.once("error", () => answer.destroy());
      incoming.pipe(onward);
    });
  }

  /** Where the server is reached through the gate. */
  get url(): string {
    return `http://localhost:${this.#port}`;
  }

  /** Lets everything through, always at the same address. */
  async open(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(this.#port, "localhost", resolve));
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  /** Refuses all connections, also those that there are. */
  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve));
    this.#server.closeAllConnections();
    await closed;
  }
}
