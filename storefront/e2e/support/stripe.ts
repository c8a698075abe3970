import type { Page } from "@playwright/test";

/** Where the stand-in for Stripe listens, and the account that it knows; null where the shop has none. */
export const standIn = readStandIn();

/** Stripe's published test cards. */
export const CARDS = {
  good: "4242 4242 4242 4242",
  challenged: "4000 0025 0000 3155",
  declined: "4000 0000 0000 0002",
} as const;

/** The words of the stand-in's own form, which stands where Stripe's would. */
export const FORM = { number: "Card number", approve: "Approve", reject: "Reject" } as const;

/**
 * Lets a page find a stand-in where it looks for Stripe: a script with the few calls that the shop makes of
 * Stripe.js, and the stand-in's answers. Stripe's real form, its frames and its checks are not tested so.
 */
export async function standInForStripe(page: Page): Promise<void> {
  await page.route("https://js.stripe.com/**", (route) =>
    route.fulfill({ contentType: "text/javascript", body: `(${stripeJs.toString()})()` }),
  );
  await page.route("https://api.stripe.com/**", async (route) => {
    const request = route.request();
    const { pathname, search } = new URL(request.url());
    const { authorization = "", "stripe-account": account = "" } = await request.allHeaders();
    const answer = await fetch(`${standIn?.url}${pathname}${search}`, {
      method: request.method(),
      headers: {
        authorization,
        "stripe-account": account,
        "content-type": "application/x-www-form-urlencoded",
      },
      body: request.postData(),
    });
    await route.fulfill({
      status: answer.status,
      headers: { "access-control-allow-origin": "*" },
      contentType: "application/json",
      body: await answer.text(),
    });
  });
}

function readStandIn() {
  const { E2E_STRIPE_URL: url, E2E_STRIPE_ACCOUNT: account } = process.env;
  return url && account ? { url, account } : null;
}

/** Runs in the page, as a script of its own: it knows nothing of what is around it here. */
function stripeJs(): void {
  interface Intent {
    status: string;
  }
  interface Answer extends Intent {
    error?: { message: string; payment_intent?: Intent };
  }

  const make = (key: string, { stripeAccount }: { stripeAccount: string }) => {
    let secret = "";
    let box: Element | null = null;

    const call = async (act: string, fields: Record<string, string>): Promise<Answer> => {
      const id = secret.split("_secret_")[0];
      const answer = await fetch(`https://api.stripe.com/v1/payment_intents/${id}/${act}`, {
        method: "POST",
        headers: { authorization: `Bearer ${key}`, "stripe-account": stripeAccount },
        body: new URLSearchParams({ client_secret: secret, ...fields }),
      });
      return answer.json();
    };

    /** The bank's own page: asks, and waits for the answer. */
    const challenge = () =>
      new Promise<string>((resolve) => {
        for (const [label, passed] of [
          ["Approve", "true"],
          ["Reject", "false"],
        ] as const) {
          const button = document.createElement("button");
          button.type = "button";
          button.textContent = label;
          button.onclick = () => {
            for (const one of box?.querySelectorAll("button") ?? []) one.remove();
            resolve(passed);
          };
          box?.append(button);
        }
      });

    return {
      elements({ clientSecret }: { clientSecret: string }) {
        secret = clientSecret;
        return {
          create: () => {
            const ready: (() => void)[] = [];
            return {
              on: (name: string, then: () => void) => name === "ready" && ready.push(then),
              mount(element: Element) {
                box = element;
                box.innerHTML = "<label>Card number <input inputmode=numeric></label>";
                for (const then of ready) then();
              },
              destroy: () => box?.replaceChildren(),
            };
          },
        };
      },
      async confirmPayment() {
        const number = box?.querySelector("input")?.value ?? "";
        let told = await call("confirm", {
          "payment_method_data[type]": "card",
          "payment_method_data[card][number]": number,
        });
        if (told.status === "requires_action") {
          told = await call("challenge", { passed: await challenge() });
          if (told.status !== "succeeded") {
            return { error: { message: "Your bank did not approve.", payment_intent: told } };
          }
        }
        return told.error === undefined ? { paymentIntent: told } : { error: told.error };
      },
    };
  };
  Object.assign(window, { Stripe: make });
}
