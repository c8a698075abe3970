import { BUDGETS } from "../budgets.ts";
import { ratesInTurn } from "../load/rate.ts";
import { uncachedCookie } from "../load/uncached.ts";
import { PAGES } from "../measure/pages.ts";
import type { Row } from "../row.ts";
import { settle } from "../settle.ts";
import type { Group, OwnShop } from "./group.ts";

const { home, village, product } = PAGES;
/** Pages whose lists are full with few goods already, so that more goods add nothing to show. */
const COMPARED = { home, village, product, search: "/cari" };

interface Cost {
  /** Pages a second, rendered for each request. */
  readonly rate: number;
  /** Bytes of HTML, not compressed. */
  readonly markup: number;
}

/** What a page costs with few goods and with many. */
export const goods: Group = {
  id: "goods",
  title: "Cost with many goods",
  needs: "own shop",
  async measure(shop) {
    const few = await costs(shop);
    await shop.fillUp();
    const many = await costs(shop);
    return Object.keys(COMPARED).flatMap((name, index) => {
      const [one, other] = [few[index], many[index]];
      return one === undefined || other === undefined ? [] : rowsOf(name, shop.goods, one, other);
    });
  },
};

async function costs({ storefrontUrl, product }: OwnShop): Promise<Cost[]> {
  await settle(product.services.databaseUrl);
  const cookie = uncachedCookie();
  const urls = Object.values(COMPARED).map((path) => `${storefrontUrl}${path}`);
  const rates = await ratesInTurn(urls.map((url) => ({ url, cookie })));
  const sizes = await Promise.all(urls.map((url) => markupOf(url, cookie)));
  return rates.map((rate, index) => ({ rate, markup: sizes[index] ?? 0 }));
}

async function markupOf(url: string, cookie: string): Promise<number> {
  const answer = await fetch(url, { headers: { cookie } });
  if (!answer.ok) throw new Error(`${url} answers ${answer.status}.`);
  return (await answer.arrayBuffer()).byteLength;
}

function rowsOf(name: string, count: number, few: Cost, many: Cost): Row[] {
  const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);
  return [
    {
      group: goods.id,
      what: `Pages a second with ${count} goods, ${name}`,
      measured: many.rate / few.rate,
      budget: BUDGETS.ratePerGoods,
      note: `${few.rate.toFixed(1)} with 50 goods, ${many.rate.toFixed(1)} with ${count}; rendered, 10 at once`,
    },
    {
      group: goods.id,
      what: `HTML with ${count} goods, ${name}`,
      measured: many.markup / few.markup,
      budget: BUDGETS.markupPerGoods,
      note: `${kilobytes(few.markup)} KB with 50 goods, ${kilobytes(many.markup)} KB with ${count}; not compressed`,
    },
  ];
}
