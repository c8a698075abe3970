import type { EntityManager } from "@medusajs/framework/mikro-orm/knex";
import type { Context, InferTypeOf } from "@medusajs/framework/types";
import { InjectManager, MedusaContext, MedusaService } from "@medusajs/framework/utils";
import { AwaitedPayment } from "./models/awaited-payment";
import { chooseCode } from "./unique-code";

/** What is waited for, and until when. */
export type AwaitedPaymentRow = InferTypeOf<typeof AwaitedPayment>;

type Status = AwaitedPaymentRow["status"];
type Method = AwaitedPaymentRow["method"];

interface Asking {
  order_id: string;
  enterprise_id: string;
  method: Method;
  /** What the order costs, in whole rupiah. */
  total: number;
  expires_at: Date;
}

/** Columns that change together with the state. */
const NOTES = ["rejection", "expires_at"] as const;

interface Move {
  from: readonly Status[];
  to: Status;
  /** Only when its time to pay is over. */
  isOverdue?: boolean;
  notes?: Partial<Pick<AwaitedPaymentRow, (typeof NOTES)[number]>>;
}

/** The states in which the money may still be confirmed. */
export const OPEN = ["awaiting", "reported"] as const satisfies readonly Status[];

/** A code that was used within this time is given to nobody else while others are left. */
const LATELY_MS = 7 * 24 * 60 * 60 * 1000;
const TRIES = 5;

/** Keeps what buyers have been asked to pay to an enterprise's own account. */
export default class AwaitedPaymentModuleService extends MedusaService({ AwaitedPayment }) {
  /**
   * Begins to wait for the money of an order; asked again, answers what was begun. A transfer gets a
   * code of its own; an order is made without one rather than not at all.
   */
  async begin(asking: Asking): Promise<AwaitedPaymentRow> {
    for (let tried = 0; tried < TRIES; tried += 1) {
      const [known] = await this.listAwaitedPayments({ order_id: asking.order_id });
      if (known !== undefined) return known;
      const made = await this.tryToBegin(asking, await this.chooseFreeCode(asking));
      if (made !== null) return made;
    }
    const { total, ...facts } = asking;
    return this.createAwaitedPayments({ ...facts, amount: total, code: null });
  }

  /**
   * Takes a payment from any of some states to another, unless somebody else was faster: one statement,
   * so that of all who try at the same time one wins. Answers whether it was this one.
   */
  @InjectManager()
  async move(
    orderId: string,
    { from, to, isOverdue = false, notes = {} }: Move,
    @MedusaContext() { manager }: Context<EntityManager> = {},
  ): Promise<boolean> {
    const columns = NOTES.filter((name) => notes[name] !== undefined);
    const rows = await manager?.execute<unknown[]>(
      `update "awaited_payment" set ${columns.map((name) => `"${name}" = ?, `).join("")}
       "status" = ?, "updated_at" = now()
       where "order_id" = ? and "status" in (${from.map(() => "?").join(", ")}) and "deleted_at" is null
       ${isOverdue ? 'and "expires_at" <= now()' : ""} returning "id"`,
      [...columns.map((name) => notes[name]), to, orderId, ...from],
    );
    return rows?.length === 1;
  }

  private async chooseFreeCode({ method, enterprise_id, total }: Asking): Promise<number | null> {
    if (method !== "bank_transfer") return null;
    const since = new Date(Date.now() - LATELY_MS);
    const rows = await this.listAwaitedPayments(
      { enterprise_id, $or: [{ status: [...OPEN] }, { created_at: { $gte: since } }] },
      { select: ["amount", "code", "status"] },
    );
    const asked = rows.map(({ amount, code, status }) => ({
      amount,
      code,
      is_open: OPEN.some((open) => open === status),
    }));
    return chooseCode(total, asked);
  }

  /** Null where somebody took the code, or asked for the same order, at the same moment. */
  private async tryToBegin({ total, ...facts }: Asking, code: number | null) {
    try {
      return await this.createAwaitedPayments({ ...facts, amount: total + (code ?? 0), code });
    } catch (error) {
      if (isTaken(error)) return null;
      throw error;
    }
  }
}

// Medusa tells of a broken unique index as invalid data, in words; its cause is PostgreSQL's 23505.
function isTaken(error: unknown): boolean {
  return error instanceof Error && /already exists|duplicate key/i.test(error.message);
}
