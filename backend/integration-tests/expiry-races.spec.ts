import { expect, test } from "vitest";
import { confirmPayment, expireUnpaid, runOut } from "./support/awaited";
import { buy, byTransfer, goodsOf, stockOf } from "./support/buying";
import { describeShop } from "./support/shop";

const ROUNDS = 20;
const PATIENCE_MS = 180_000;

interface AdminOrder {
  status: string;
  payment_status: string;
}

describeShop((shop) => {
  test(
    `in ${ROUNDS} rounds of confirming and expiring at once, an order is either paid or canceled`,
    async () => {
      const goods = await goodsOf(shop(), "gula-semut");
      const { reserved, set } = await stockOf(shop(), goods);
      await set(reserved + ROUNDS);
      const outcomes = { paid: 0, canceled: 0 };
      for (let round = 1; round <= ROUNDS; round += 1) {
        const { id } = await buy(shop(), "gula-semut", byTransfer());
        await runOut(shop(), id);
        // Who comes first changes from round to round; two of the jobs stand for two processes.
        const [first, second] =
          round % 2 === 0
            ? [confirmPayment(shop(), id), expireUnpaid(shop())]
            : [expireUnpaid(shop()), confirmPayment(shop(), id)];
        const answers = await Promise.all([first, second, expireUnpaid(shop())]);
        const code = answers.find((answer) => typeof answer === "string");
        const { order } = await shop()
          .admin.get(`/admin/orders/${id}`)
          .json<{ order: AdminOrder }>();
        const isPaid = order.payment_status === "captured";
        const isCanceled = order.status === "canceled";
        expect(isPaid, `round ${round}: ${code}`).toBe(!isCanceled);
        expect(code).toMatch(isPaid ? /^confirmed$/ : /^order_(expired|canceled)$/);
        outcomes[isPaid ? "paid" : "canceled"] += 1;
        const held = (await stockOf(shop(), goods)).reserved;
        expect(held).toBe(reserved + outcomes.paid);
      }
      console.info(`${ROUNDS} rounds: ${outcomes.paid} paid, ${outcomes.canceled} canceled.`);
    },
    PATIENCE_MS,
  );
});
