import {
  createStep,
  createWorkflow,
  type StepResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { expect, test } from "vitest";
import { only } from "../src/lib/only";
import type SellingTermsModuleService from "../src/modules/selling-terms/service";
import type * as asking from "../src/workflows/aftersales/steps/ask-return";
import type * as beginning from "../src/workflows/aftersales/steps/begin-refund";
import type * as claiming from "../src/workflows/aftersales/steps/claim-cancellation";
import type * as deciding from "../src/workflows/aftersales/steps/decide-return";
import type * as awaiting from "../src/workflows/payment/steps/await-payment";
import { handOver } from "./support/aftersale";
import { aftersalesOf, toldOf } from "./support/aftersales";
import { awaitedOf } from "./support/awaited";
import { loadFromBackend } from "./support/backend-modules";
import { buy, byCash, byQris, byTransfer, tell } from "./support/buying";
import { describeShop } from "./support/shop";

describeShop((shop) => {
  const fail = createStep("fail-on-purpose", async (): Promise<StepResponse<null>> => {
    throw new Error("on purpose");
  });
  /** Runs a step that finds its work done already, and lets what comes after it fail. */
  const failAfter = async <Input>(name: string, step: (input: Input) => unknown, input: Input) => {
    const failing = createWorkflow(`fail-after-${name}`, (given: WorkflowData<Input>) => {
      // Steps take what a workflow is given in place of what it will be.
      step(given as Input);
      fail();
    });
    const { errors } = await failing(shop().container).run({
      // Medusa's type of an input that is any type is narrower than it.
      input: input as never,
      throwOnError: false,
    });
    expect(errors.map(({ error }) => (error as Error).message)).toEqual(["on purpose"]);
  };

  test("what an earlier try has done is not undone by a later one that fails", async () => {
    const { admin, store, container } = shop();
    const awaited = await buy(shop(), "gula-aren", byTransfer());
    const { awaitPaymentStep } = loadFromBackend<typeof awaiting>(
      "workflows/payment/steps/await-payment",
    );
    await failAfter("await-payment", awaitPaymentStep, { order_id: awaited.id });
    expect(await awaitedOf(shop()).listAwaitedPayments({ order_id: awaited.id })).toHaveLength(1);
    // The terms of the same order were kept as it was made.
    const terms = container.resolve<SellingTermsModuleService>("sellingTerms");
    expect(await terms.listTermsAgreements({ order_id: awaited.id })).toHaveLength(1);

    const paid = await buy(shop(), "gula-aren", byQris());
    await tell(admin, `/admin/orders/${paid.id}/confirm-payment`);
    const refund = { key: "given-before", amount: 500, reason: "Kembalian" };
    await tell(admin, `/admin/orders/${paid.id}/refunds`, refund);
    const { beginRefundStep } = loadFromBackend<typeof beginning>(
      "workflows/aftersales/steps/begin-refund",
    );
    const again = { ...refund, order_id: paid.id, by: "user_test" };
    await failAfter("begin-refund", beginRefundStep, again);
    expect(await aftersalesOf(shop()).listOwedRefunds({ order_id: paid.id })).toHaveLength(1);

    const fetched = await buy(shop(), "gula-aren", byCash());
    expect((await handOver(shop(), fetched)).status).toBe(200);
    const { item_id } = only((await toldOf(shop(), fetched.token)).returnable);
    const items = [{ item_id, quantity: 1 }];
    const wish = { items, reason: "Tidak cocok" };
    await tell(store, `/store/order-tracking/${fetched.token}/return`, wish);
    const { askReturnStep } = loadFromBackend<typeof asking>(
      "workflows/aftersales/steps/ask-return",
    );
    await failAfter("ask-return", askReturnStep, { ...wish, order_id: fetched.id });
    const returns = () => aftersalesOf(shop()).listReturnRequests({ order_id: fetched.id });
    const { id } = only(await returns());
    await tell(admin, `/admin/orders/${fetched.id}/returns/${id}/agree`);
    const { decideReturnStep } = loadFromBackend<typeof deciding>(
      "workflows/aftersales/steps/decide-return",
    );
    await failAfter("decide-return", decideReturnStep, {
      order_id: fetched.id,
      return_request_id: id,
      decision: "agreed" as const,
      reason: null,
      by: "user_test",
    });
    expect(await returns()).toMatchObject([{ state: "agreed" }]);

    const canceled = await buy(shop(), "gula-aren", byTransfer());
    await tell(store, `/store/order-tracking/${canceled.token}/cancel`);
    const { claimCancellationStep } = loadFromBackend<typeof claiming>(
      "workflows/aftersales/steps/claim-cancellation",
    );
    await failAfter("claim-cancellation", claimCancellationStep, {
      order_id: canceled.id,
      by: "buyer" as const,
      actor: null,
      reason: null,
      is_unfetched: false,
    });
    const cancellations = { order_id: canceled.id };
    expect(await aftersalesOf(shop()).listOrderCancellations(cancellations)).toHaveLength(1);
  });
});
