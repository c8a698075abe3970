import { type Keys, StripeServer } from "./stripe-server";

/**
 * The stand-in as a program, for the browser tests: listens on the port that it is given, knows the keys
 * of its environment and one account, another that ends in `_2` and one in `_new` that cannot be paid yet, and
 * tells the shop of every event twice, as Stripe sometimes does.
 */
async function main([port = "", account = "", webhook = ""]: string[]): Promise<void> {
  const stripe = new StripeServer(readKeys());
  stripe.connect(account);
  stripe.connect(`${account}_2`);
  stripe.connect(`${account}_new`, false);
  stripe.onEvent = ({ body, signature }) => {
    for (const _ of [1, 2]) void tell(webhook, body, signature);
  };
  console.log(`Stripe's stand-in listens on ${await stripe.listen(Number(port))}.`);
}

function readKeys(): Keys {
  const {
    STRIPE_API_KEY = "",
    STRIPE_PUBLISHABLE_KEY = "",
    STRIPE_WEBHOOK_SECRET = "",
  } = process.env;
  return { STRIPE_API_KEY, STRIPE_PUBLISHABLE_KEY, STRIPE_WEBHOOK_SECRET };
}

async function tell(webhook: string, body: string, signature: string): Promise<void> {
  const headers = { "content-type": "application/json", "stripe-signature": signature };
  await fetch(webhook, { method: "POST", headers, body }).catch((error: unknown) => {
    console.error(`The shop was not told: ${String(error)}`);
  });
}

void main(process.argv.slice(2));
