import { expect, request, test } from "@playwright/test";
import { addresses } from "./support/addresses";
import { findOrder, logIn, publishableKey } from "./support/admin";
import { fillCheckout, newBuyer, openCheckout, placeOrder } from "./support/buyer";
import { backendUrl } from "./support/environment";

const CHOICES = { locale: "id", delivery: "courier", payment: "bank_transfer" } as const;

test("a stranger learns nothing personal of an order, and no other link opens it", async ({
  page,
}) => {
  const buyer = newBuyer();
  await openCheckout(page, "id", "gula-aren");
  await fillCheckout(page, { ...CHOICES, buyer });
  const { url } = await placeOrder(page, "id");
  await expect(page.getByText(buyer.email)).toHaveCount(0);

  const admin = await logIn();
  const { id } = await findOrder(admin, buyer.email);
  const stranger = await request.newContext({
    baseURL: backendUrl,
    extraHTTPHeaders: { "x-publishable-api-key": await publishableKey(admin) },
  });
  const paths = [
    `/store/orders/${id}`,
    `/store/orders/${id}?fields=id,email,*shipping_address,*billing_address,*customer`,
    "/store/orders",
  ];
  for (const path of paths) {
    const text = await (await stranger.get(path)).text();
    for (const secret of [buyer.email, "81234567890", buyer.name, "Melati"]) {
      expect(text, path).not.toContain(secret);
    }
  }

  const token = new URL(url).pathname.split("/").at(-1) ?? "";
  for (const altered of alterations(token)) {
    const answer = await page.request.get(`${addresses.id.order}/${altered}`);
    expect(answer.status(), altered).toBe(404);
    const tracked = await stranger.get(`/store/order-tracking/${altered}`);
    expect(tracked.status(), altered).toBe(404);
  }
});

/** The token with one sign changed at its start, middle and end, cut short, and made longer. */
function alterations(token: string): string[] {
  const places = [0, Math.floor(token.length / 2), token.length - 2];
  const changed = places.map((place) => {
    const other = token[place] === "A" ? "B" : "A";
    return token.slice(0, place) + other + token.slice(place + 1);
  });
  return [...changed, token.slice(0, -1), `${token}A`, "LD-1001"];
}

test("a form that another site sends changes no basket", async ({ page }) => {
  const answer = await page.request.post("/api/basket/add", {
    headers: { origin: "https://evil.example" },
    form: { handle: "pala-kering", variant: "x", quantity: "1", locale: "id" },
    maxRedirects: 0,
  });
  expect(answer.status()).toBe(303);
  expect(answer.headers().location).toBe(`${addresses.id.basket}?problem=foreign`);
  expect(answer.headers()["set-cookie"]).toBeUndefined();
});
