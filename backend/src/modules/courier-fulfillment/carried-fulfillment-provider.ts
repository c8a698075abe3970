import { AbstractFulfillmentProviderService } from "@medusajs/framework/utils";
import { z } from "zod";

const optionSchema = z.object({ enterprise_id: z.string() });
const methodSchema = z.object({ service: z.string().max(60).optional() });

/** Goods that somebody carries for an enterprise, for a price that Medusa asks for. */
export abstract class CarriedFulfillmentProvider extends AbstractFulfillmentProviderService {
  /** Whose goods a shipping option is for. */
  protected enterpriseOf(option: unknown): string {
    return optionSchema.parse(option).enterprise_id;
  }

  /** The service that a shipping method names, if any. */
  protected serviceOf(data: unknown): string | undefined {
    return methodSchema.parse(data ?? {}).service;
  }

  override async validateOption(data: Record<string, unknown>): Promise<boolean> {
    return optionSchema.safeParse(data).success;
  }

  /** Keeps nothing of what a buyer sends but the name of a service. */
  override async validateFulfillmentData(_option: unknown, data: unknown) {
    return methodSchema.parse(data);
  }

  override async canCalculate(): Promise<boolean> {
    return true;
  }

  /** A price as Medusa wants it; null for "not to be had". */
  protected priced(fee: number | null) {
    return {
      // Medusa takes a price that is not defined for "not to be had", which its type does not know.
      calculated_amount: (fee ?? undefined) as number,
      is_calculated_price_tax_inclusive: true,
    };
  }

  override async createFulfillment() {
    return { data: {}, labels: [] };
  }

  override async cancelFulfillment() {
    return {};
  }

  override async createReturnFulfillment() {
    return { data: {}, labels: [] };
  }
}
