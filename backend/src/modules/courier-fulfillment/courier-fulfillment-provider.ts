import type {
  CalculatedShippingOptionPrice,
  CalculateShippingOptionPriceDTO,
  FulfillmentOption,
} from "@medusajs/framework/types";
import { z } from "zod";
import { destinationOf } from "../../lib/delivery/destination";
import { parcelLinesOf, weighedLine } from "../../lib/delivery/parcel-lines";
import type DeliveryModuleService from "../delivery/service";
import { CarriedFulfillmentProvider } from "./carried-fulfillment-provider";

const itemsSchema = z.array(weighedLine);

/**
 * A courier whose price Medusa asks for whenever a cart's goods or address change. It is that of the
 * service which the shipping method names, or of the cheapest.
 */
export class CourierFulfillmentProvider extends CarriedFulfillmentProvider {
  static override identifier = "courier";

  constructor(private readonly cradle: { delivery: DeliveryModuleService }) {
    super();
  }

  override async getFulfillmentOptions(): Promise<FulfillmentOption[]> {
    return [{ id: "courier" }];
  }

  override async calculatePrice(
    option: CalculateShippingOptionPriceDTO["optionData"],
    data: CalculateShippingOptionPriceDTO["data"],
    context: CalculateShippingOptionPriceDTO["context"],
  ): Promise<CalculatedShippingOptionPrice> {
    const service = this.serviceOf(data);
    const { quotes } = await this.cradle.delivery.askCourier({
      enterprise_id: this.enterpriseOf(option),
      origin_postal_code: context.from_location?.address?.postal_code ?? null,
      destination: destinationOf(context.shipping_address),
      lines: parcelLinesOf(itemsSchema.parse(context.items ?? [])),
    });
    const quote = quotes?.find((one) => service === undefined || one.service === service);
    return this.priced(quote?.fee ?? null);
  }
}
