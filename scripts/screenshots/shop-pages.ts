import { hrefOf, openCheckout, submitCheckout } from "./buying.ts";
import { PHONE, WINDOWS, type Window } from "./looks.ts";
import type { Past } from "./pasts.ts";
import type { Visitor } from "./visitor.ts";

/** A page, or a state of it, to photograph. */
export interface ShopPage {
  /** The beginning of its pictures' names, and what `--only` calls it. */
  readonly name: string;
  readonly title: string;
  /** What its visitor has done before; nothing where it is left out. */
  readonly past?: Past;
  /** The windows in which it is something of its own; all where they are left out. */
  readonly windows?: readonly Window[];
  /** As many windows of it are seen, where what lies over the page is the point of it. */
  readonly depth?: number;
  /** Opens it; `led` is the address that the past has led to. */
  open(visitor: Visitor, led: string): Promise<unknown>;
}

type Named = keyof Visitor["addresses"];

function at(address: Named, rest = ""): ShopPage["open"] {
  return ({ page, addresses }) => page.goto(addresses[address] + rest);
}

/** All pages and their main states, in the order of a visit. */
export const SHOP_PAGES: readonly ShopPage[] = [
  { name: "home", title: "Home", open: at("home") },
  {
    name: "suggestions",
    title: "Suggestions while typing",
    open: async ({ page, addresses }) => {
      await page.goto(addresses.home, { waitUntil: "networkidle" });
      const box = page.getByRole("combobox").first();
      await box.pressSequentially("pala", { delay: 20 });
      await page.getByRole("option").first().waitFor();
    },
  },
  { name: "search-all", title: "Search: everything", open: at("search") },
  {
    name: "search-filters",
    title: "Search with filters",
    open: at("search", "?q=pala&type=product&desa=barumadehe&tersedia=1&max=100000"),
  },
  {
    name: "search-sheet",
    title: "The filters of a search, opened",
    windows: [PHONE],
    depth: 1,
    open: async ({ page, addresses }) => {
      await page.goto(`${addresses.search}?q=pala`, { waitUntil: "networkidle" });
      const button = page
        .locator('main button[popovertarget="filters"]:not([popovertargetaction])')
        .first();
      await button.click();
    },
  },
  { name: "search-nothing", title: "Search without results", open: at("search", "?q=zzqqxx") },
  { name: "product", title: "Goods", open: at("product") },
  { name: "product-sold-out", title: "Goods, sold out", open: at("soldOut") },
  { name: "category", title: "Category", open: at("category") },
  { name: "village", title: "Village", open: at("village") },
  { name: "villages", title: "All villages", open: at("villages") },
  { name: "producer", title: "Producer", open: at("producer") },
  { name: "about", title: "About", open: at("about") },
  { name: "basket-empty", title: "Basket, empty", open: at("basket") },
  {
    name: "basket",
    title: "Basket with goods of two villages",
    past: "basket",
    open: at("basket"),
  },
  { name: "checkout", title: "Checkout", past: "basket", open: openCheckout },
  {
    name: "checkout-errors",
    title: "Checkout with mistakes",
    past: "basket",
    open: async (visitor) => {
      const { page } = visitor;
      await openCheckout(visitor);
      await page.waitForLoadState("networkidle");
      await page.check('[name="delivery"][value="courier"]');
      await submitCheckout(page);
      await page.locator("main [role=alert]").first().waitFor();
    },
  },
  { name: "track", title: "Finding an order again", open: at("track") },
  {
    name: "order",
    title: "Order, just placed",
    past: "order",
    open: ({ page }, led) => page.goto(led),
  },
  {
    name: "order-cancel",
    title: "Canceling an order",
    past: "order",
    open: ({ page, addresses }, led) => page.goto(led + addresses.cancel),
  },
  {
    name: "order-return",
    title: "Giving goods back",
    past: "fetched",
    open: ({ page, addresses }, led) => page.goto(led + addresses.return),
  },
  {
    name: "invoice",
    title: "Invoice",
    past: "order",
    open: ({ page, addresses }, led) => page.goto(led + addresses.invoice),
  },
  {
    name: "terms",
    title: "Terms of a seller",
    past: "basket",
    open: async (visitor) => {
      const { page, addresses } = visitor;
      await openCheckout(visitor);
      await page.goto(await hrefOf(page, `main a[href^="${addresses.terms}"]`));
    },
  },
  { name: "account", title: "Logging in", open: at("account") },
  { name: "register", title: "Making an account", open: at("register") },
  { name: "forgotten-password", title: "A forgotten password", open: at("forgotten") },
  {
    name: "new-password",
    title: "Choosing a new password",
    past: "forgot",
    open: ({ page }, led) => page.goto(led),
  },
  {
    name: "new-password-over",
    title: "Choosing a new password by a link that is over",
    windows: [PHONE],
    open: at("newPassword", "/sudah-dipakai-sebelumnya"),
  },
  { name: "not-found", title: "Not found", open: at("missing") },
  {
    name: "offline",
    title: "Offline, on a page not seen before",
    past: "seen",
    open: async (visitor) => {
      await visitor.setOffline(true);
      await visitor.page.goto(visitor.addresses.category);
    },
  },
];

/** Through which windows a page is looked at. */
export function windowsOf({ windows }: ShopPage): readonly Window[] {
  return windows ?? WINDOWS;
}
