import type { BrowserContext, Request } from "playwright-core";

/** One answer that came over the network. */
export interface Transfer {
  readonly url: string;
  /** Playwright's resource type: "document", "script", "image", ... */
  readonly kind: string;
  /** Bytes of the body as it came, so compressed. */
  readonly body: number;
  /** Whether it was asked for as a page, or as the data of a page that is not open. */
  readonly isPage: boolean;
}

/**
 * Notes what a browser context gets over the network; what its caches answer is left out. Only for
 * contexts without service workers: of those, Playwright waits for ever for some answers' sizes.
 */
export class Traffic {
  readonly #context: BrowserContext;
  readonly #pending: Promise<Transfer | null>[] = [];
  readonly #note = (request: Request) => {
    this.#pending.push(readTransfer(request));
  };

  constructor(context: BrowserContext) {
    this.#context = context;
    context.on("requestfinished", this.#note);
  }

  /** Stops noting and answers everything noted. */
  async stop(): Promise<Transfer[]> {
    this.#context.off("requestfinished", this.#note);
    const transfers = await Promise.all(this.#pending);
    return transfers.filter((one) => one !== null);
  }
}

async function readTransfer(request: Request): Promise<Transfer | null> {
  const { responseBodySize, responseHeadersSize } = await request.sizes();
  // Chromium counts no bytes for what its own cache answers, of which Playwright subtracts headers.
  if (responseBodySize + responseHeadersSize <= 0) return null;
  const headers = request.headers();
  return {
    url: request.url(),
    kind: request.resourceType(),
    body: Math.max(0, responseBodySize),
    isPage:
      request.isNavigationRequest() ||
      "rsc" in headers ||
      headers["sec-purpose"]?.includes("prefetch") === true ||
      new URL(request.url()).searchParams.has("_rsc"),
  };
}

/** The compressed bodies of one or more kinds together. */
export function bodyBytes(transfers: readonly Transfer[], ...kinds: string[]): number {
  return transfers
    .filter(({ kind }) => kinds.includes(kind))
    .reduce((sum, { body }) => sum + body, 0);
}

/** The addresses that do not belong to the shop. */
export function foreign(transfers: readonly Transfer[], origin: string): string[] {
  return transfers.map(({ url }) => url).filter((url) => new URL(url).origin !== origin);
}
