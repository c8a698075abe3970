import { createHash, randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import Stripe from "stripe";
import { invalid, missing, StripeRefusal } from "./errors";
import { CARDS, type Fields, Payments } from "./payments";

/** The keys of the shop's account, by the names of the variables that the shop is given them in. */
export type Keys = Readonly<
  Record<"STRIPE_API_KEY" | "STRIPE_PUBLISHABLE_KEY" | "STRIPE_WEBHOOK_SECRET", string>
>;

/** An event as Stripe would send it: its body, and the header that signs it. */
export interface SignedEvent {
  event: { id: string; type: string; account: string; data: { object: { id?: string } } };
  body: string;
  signature: string;
}

interface Call {
  method: string;
  path: string;
  account: string;
  fields: Fields;
  key: string;
}

interface Answer {
  status: number;
  body: unknown;
  replayed?: boolean;
}

/**
 * A stand-in for Stripe: keeps payments of connected accounts, replays what is asked again under the same
 * idempotency key and refuses the key for anything else, and makes signed events. It proves what our own
 * code does, not what Stripe does.
 */
export class StripeServer {
  /** What has happened, oldest first. */
  readonly events: SignedEvent[] = [];
  readonly payments = new Payments((...told) => this.#note(...told));
  /** Told of each event as it happens; tests without it send events themselves. */
  onEvent: ((event: SignedEvent) => void) | null = null;
  /** Told of each call before it is looked at. */
  onCall: (() => void) | null = null;
  /** Lets the next calls fail as if Stripe could not be reached. */
  isDown = false;

  readonly #accounts = new Map<string, boolean>();
  readonly #replays = new Map<string, { asked: string; answer: Answer }>();
  readonly #keys: Keys;
  readonly #signer: Stripe;
  readonly #server: Server = createServer(
    (request, response) => void this.#serve(request, response),
  );

  constructor(keys: Keys) {
    this.#keys = keys;
    this.#signer = new Stripe(keys.STRIPE_API_KEY);
  }

  /** Begins to listen on a port of this machine; 0 for any. Answers its address. */
  async listen(port = 0): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(port, "127.0.0.1", resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  /** Connects an account, which may take payments or not yet. */
  connect(id: string, isReady = true): void {
    this.#accounts.set(id, isReady);
  }

  /** Signs a body as Stripe does. */
  sign(body: string, secret: string = this.#keys.STRIPE_WEBHOOK_SECRET): string {
    return this.#signer.webhooks.generateTestHeaderString({ payload: body, secret });
  }

  #note(type: string, object: object, account: string): void {
    const id = `evt_${randomBytes(12).toString("hex")}`;
    const event = { id, object: "event", type, account, data: { object: structuredClone(object) } };
    const body = JSON.stringify(event);
    const signed = { event, body, signature: this.sign(body) };
    this.events.push(signed);
    this.onEvent?.(signed);
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (this.isDown) {
      request.socket.destroy();
      return;
    }
    const asked = await readCall(request);
    this.onCall?.();
    const { status, body, replayed } = this.#answer(asked);
    response.writeHead(status, {
      "content-type": "application/json",
      "access-control-allow-origin": "*",
      "request-id": `req_${randomBytes(6).toString("hex")}`,
      ...(replayed ? { "idempotent-replayed": "true" } : {}),
    });
    response.end(JSON.stringify(body));
  }

  #answer({ call, bearer }: { call: Call; bearer: string }): Answer {
    const { method, account, key, path, fields } = call;
    const name = `${account} ${key}`;
    const asked = createHash("sha256")
      .update(JSON.stringify([path, fields]))
      .digest("hex");
    const known = method === "POST" && key !== "" ? this.#replays.get(name) : undefined;
    try {
      if (known !== undefined && known.asked !== asked) {
        const message = "Keys for idempotent requests can only be used with the same parameters.";
        throw new StripeRefusal(400, { type: "idempotency_error", message });
      }
      if (known !== undefined) return { ...known.answer, replayed: true };
      const answer = { status: 200, body: structuredClone(this.#route(call, bearer)) };
      if (key !== "") this.#replays.set(name, { asked, answer });
      return answer;
    } catch (error) {
      if (!(error instanceof StripeRefusal)) throw error;
      return { status: error.status, body: { error: error.body } };
    }
  }

  #route({ method, path, account, fields }: Call, bearer: string): unknown {
    const [resource = "", id = "", act = ""] = path.split("/").slice(2);
    const isShop = bearer === this.#keys.STRIPE_API_KEY;
    const isBrowser = bearer === this.#keys.STRIPE_PUBLISHABLE_KEY;
    if (resource === "payment_intents" && isBrowser) return this.#browser(account, id, act, fields);
    if (!isShop) throw invalid(401, "invalid_api_key", "Invalid API Key provided.");
    const asked = `${method} ${resource}${id === "" ? "" : "/:id"}${act === "" ? "" : `/${act}`}`;
    if (account !== "" && !this.#accounts.has(account)) throw missing("account", account);
    switch (asked) {
      case "GET accounts/:id": {
        const isReady = this.#accounts.get(id);
        if (isReady === undefined) throw missing("account", id);
        return { id, object: "account", charges_enabled: isReady };
      }
      case "POST payment_intents":
        return this.payments.create(account, fields);
      case "GET payment_intents/:id":
        return this.payments.read(account, id);
      case "POST payment_intents/:id/confirm":
        return this.payments.confirm(account, id, cardOf(fields.payment_method));
      case "POST payment_intents/:id/capture":
        return this.payments.capture(account, id);
      case "POST payment_intents/:id/cancel":
        return this.payments.cancel(account, id);
      case "POST refunds":
        return this.payments.refund(account, fields);
      default:
        throw invalid(404, "unknown_url", `Unrecognized request URL (${method}: ${path}).`);
    }
  }

  /** What Stripe.js does: it names the payment by its secret, and may do nothing else. */
  #browser(account: string, id: string, act: string, fields: Fields): unknown {
    const intent = this.payments.read(account, id);
    if (fields.client_secret !== intent.client_secret) throw missing("payment_intent", id);
    if (act === "") return intent;
    if (act === "confirm") {
      const card = fields["payment_method_data[card][number]"] ?? "";
      return this.payments.confirm(account, id, card.replaceAll(" ", ""));
    }
    if (act === "challenge") {
      return this.payments.answerChallenge(account, id, fields.passed === "true");
    }
    throw invalid(404, "unknown_url", "Unrecognized request URL.");
  }
}

/** The card behind one of Stripe's published names for test cards. */
function cardOf(name = ""): string {
  const cards: Readonly<Record<string, string>> = {
    pm_card_visa: CARDS.good,
    pm_card_authenticationRequired: CARDS.challenged,
    pm_card_chargeDeclined: CARDS.declined,
  };
  return cards[name] ?? "";
}

async function readCall(request: IncomingMessage): Promise<{ call: Call; bearer: string }> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const url = new URL(request.url ?? "/", "http://localhost");
  const sent = new URLSearchParams(Buffer.concat(chunks).toString());
  return {
    call: {
      method: request.method ?? "GET",
      path: url.pathname,
      account: String(request.headers["stripe-account"] ?? ""),
      fields: Object.fromEntries([...url.searchParams, ...sent]),
      key: String(request.headers["idempotency-key"] ?? ""),
    },
    bearer: String(request.headers.authorization ?? "").replace(/^Bearer /, ""),
  };
}
