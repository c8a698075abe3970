import fc from "fast-check";
import { expect } from "vitest";
import { expireUnpaid, runOut } from "../support/awaited";
import { byCash, fillCart, placeOrder, stockOf, type Told, tell } from "../support/buying";
import { databaseOf, expectSoundStock } from "../support/stock";
import { type KnownOrder, type Model, note, type Real } from "./model";

type Command = fc.AsyncCommand<Model, Real>;

const HANDLE = "kenari";

/** A command on one of the orders that there are, whichever its number falls on. */
function onOrder(
  name: string,
  at: number,
  work: (order: KnownOrder, model: Model, real: Real) => Promise<void>,
): Command {
  return {
    check: ({ orders }) => orders.length > 0,
    async run(model, real) {
      const order = model.orders[at % model.orders.length];
      if (order === undefined) return;
      await work(order, model, real);
      note(model, `${name}, ${order.state}`);
      await expectInStep(model, real);
    },
    toString: () => `${name}(${at})`,
  };
}

/** Somebody orders so many at once, to be fetched and paid by transfer. */
function order(quantity: number): Command {
  return {
    check: () => true,
    async run(model, { shop, goods }) {
      const cart = await fillCart(shop, HANDLE, quantity);
      const answer = await placeOrder(shop, cart, toBeFetched());
      if (model.reserved + quantity <= model.stocked) {
        expect(answer.status).toBe(200);
        model.reserved += quantity;
        const token = tokenOf(answer);
        const id = `order_${token.split(".")[0]}`;
        model.orders.push({ id, token, cart, quantity, state: "awaiting" });
      } else {
        expect(answer).toMatchObject({ status: 409, body: { code: "out_of_stock" } });
      }
      note(model, answer.status === 200 ? "ordered" : "sold out");
      await expectInStep(model, { shop, goods });
    },
    toString: () => `order(${quantity})`,
  };
}

const again = (at: number) =>
  onOrder("ordered again", at, async ({ cart, token }, _, { shop }) => {
    expect(tokenOf(await placeOrder(shop, cart, toBeFetched()))).toBe(token);
  });

const confirm = (at: number) =>
  onOrder("confirmed", at, async (known, _, { shop }) => {
    const { status } = await tell(shop.admin, `/admin/orders/${known.id}/confirm-payment`);
    expect(status).toBe(known.state === "canceled" ? 409 : 200);
    if (known.state === "awaiting") known.state = "paid";
  });

const pack = (at: number) =>
  onOrder("packed", at, async (known, model, { shop }) => {
    const { status } = await tell(shop.admin, `/admin/orders/${known.id}/ready-for-pickup`);
    const isAllowed = known.state === "paid" || known.state === "packed";
    expect(status).toBe(isAllowed ? 200 : 409);
    if (known.state !== "paid") return;
    known.state = "packed";
    model.stocked -= known.quantity;
    model.reserved -= known.quantity;
  });

const cancel = (at: number) =>
  onOrder("canceled", at, async (known, model, { shop }) => {
    const answer = await shop.admin.post(`/admin/orders/${known.id}/cancel`);
    expect(answer.status).toBe(known.state === "awaiting" || known.state === "paid" ? 200 : 400);
    if (known.state === "packed" || known.state === "canceled") return;
    known.state = "canceled";
    model.reserved -= known.quantity;
  });

const expire = (at: number) =>
  onOrder("ran out", at, async (known, model, { shop }) => {
    await runOut(shop, known.id);
    await expireUnpaid(shop);
    if (known.state !== "awaiting") return;
    known.state = "canceled";
    model.reserved -= known.quantity;
  });

function restock(more: number): Command {
  return {
    check: () => true,
    async run(model, { shop, goods }) {
      model.stocked += more;
      await (await stockOf(shop, goods)).set(model.stocked);
      note(model, "restocked");
      await expectInStep(model, { shop, goods });
    },
    toString: () => `restock(${more})`,
  };
}

/** Everything that buyers and managers do to one shelf, in any order. */
export function anyCommands(most: number) {
  const at = fc.nat({ max: 50 });
  return fc.commands<Model, Real, false>(
    [
      fc.integer({ min: 1, max: 4 }).map(order),
      fc.integer({ min: 1, max: 4 }).map(order),
      at.map(again),
      at.map(confirm),
      at.map(pack),
      at.map(cancel),
      at.map(expire),
      fc.integer({ min: 1, max: 5 }).map(restock),
    ],
    { maxCommands: most, size: "max" },
  );
}

/** The shop holds what the model holds, nothing is promised twice, no payment taken twice. */
async function expectInStep(model: Model, { shop, goods }: Real): Promise<void> {
  const { stocked, reserved } = await stockOf(shop, goods);
  expect({ stocked, reserved }).toEqual({ stocked: model.stocked, reserved: model.reserved });
  await expectSoundStock(shop);
  const { rows } = await databaseOf(shop).raw(
    "select payment_id from capture where deleted_at is null group by payment_id having count(*) > 1",
  );
  expect(rows).toEqual([]);
}

function toBeFetched() {
  return { ...byCash(), payment_method: "bank_transfer" };
}

function tokenOf({ status, body }: Told): string {
  if (body.order === undefined) throw new Error(`Not ordered: ${status} ${body.code}`);
  return body.order.tracking_token;
}
