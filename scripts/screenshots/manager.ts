import { loadAdminPassword } from "../config/secrets.ts";
import type { Product } from "../product/product.ts";

const LONGEST_MS = 20_000;

interface Mail {
  readonly to: string;
  readonly text: string;
}

/** Whoever looks after the shop that is photographed: some pages are there only after they did their part. */
export class Manager {
  readonly #url: string;
  readonly #token: string;

  private constructor(url: string, token: string) {
    this.#url = url;
    this.#token = token;
  }

  static async logIn({ settings, paths }: Product): Promise<Manager> {
    const { password } = await loadAdminPassword(paths.secrets, settings.adminPassword);
    const answer = await fetch(`${settings.backendUrl}/auth/user/emailpass`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ email: settings.adminEmail, password }),
    });
    const { token } = (await answer.json()) as { token: string };
    return new Manager(settings.backendUrl, token);
  }

  /** Does something with the order of a page as its manager's page does: `confirm-payment` and so on. */
  async act(orderPage: string, name: string, body: object = {}): Promise<void> {
    // The token in an order's address begins with the order's id.
    const id = new URL(orderPage).pathname.split("/").at(-1)?.split(".")[0];
    await this.#ask(`/admin/orders/order_${id}/${name}`, body);
  }

  /** The first link in the last mail to somebody, once it is written; the shop keeps its mails. */
  async linkTo(email: string): Promise<string> {
    const started = Date.now();
    while (Date.now() - started < LONGEST_MS) {
      const { mails } = await this.#ask<{ mails: Mail[] }>("/admin/outbox");
      const [link] = /https?:\/\/\S+/.exec(mails.find(({ to }) => to === email)?.text ?? "") ?? [];
      if (link !== undefined) return link;
    }
    throw new Error(`Nothing was written to ${email}.`);
  }

  async #ask<Answer>(path: string, body?: object): Promise<Answer> {
    const answer = await fetch(`${this.#url}${path}`, {
      headers: { authorization: `Bearer ${this.#token}`, "content-type": "application/json" },
      ...(body === undefined ? {} : { method: "POST", body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as Answer;
  }
}
