import type {
  CalculatedShippingOptionPrice,
  CalculateShippingOptionPriceDTO,
  FulfillmentOption,
} from "@medusajs/framework/types";
import { AbstractFulfillmentProviderService } from "@medusajs/framework/utils";
import { z } from "zod";
import { districtCodeOf } from "../../lib/delivery/destination";
import { parcelLinesOf, weighedLine } from "../../lib/delivery/parcel-lines";
import type DeliveryModuleService from "../delivery/service";

const optionSchema = z.object({ enterprise_id: z.string() });
const methodSchema = z.object({ service: z.string().max(60).optional() });
const itemsSchema = z.array(weighedLine);

/**
 * A courier whose price Medusa asks for whenever a cart's goods or address change. It is that of the
 * service which the shipping method names, or of the cheapest.
 */
export class CourierFulfillmentProvider extends AbstractFulfillmentProviderService {
  static override identifier = "courier";

  constructor(private readonly cradle: { delivery: DeliveryModuleService }) {
    super();
  }

  override async getFulfillmentOptions(): Promise<FulfillmentOption[]> {
    return [{ id: "courier" }];
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

  override async calculatePrice(
    option: CalculateShippingOptionPriceDTO["optionData"],
    data: CalculateShippingOptionPriceDTO["data"],
    context: CalculateShippingOptionPriceDTO["context"],
  ): Promise<CalculatedShippingOptionPrice> {
    const { enterprise_id } = optionSchema.parse(option);
    const { service } = methodSchema.parse(data ?? {});
    const { quotes } = await this.cradle.delivery.askCourier({
      enterprise_id,
      origin_postal_code: context.from_location?.address?.postal_code ?? null,
      district_code: districtCodeOf(context.shipping_address),
      lines: parcelLinesOf(itemsSchema.parse(context.items ?? [])),
    });
    const quote = quotes?.find((one) => service === undefined || one.service === service);
    return {
      // Medusa takes a price that is not defined for "not to be had", which its type does not know.
      calculated_amount: quote?.fee as number,
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
