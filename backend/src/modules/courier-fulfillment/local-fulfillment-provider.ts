import type {
  CalculatedShippingOptionPrice,
  CalculateShippingOptionPriceDTO,
  FulfillmentOption,
} from "@medusajs/framework/types";
import { codesOf } from "../../lib/delivery/destination";
import { askLocal, type LocalSources } from "../../lib/delivery/local/ask-local";
import { CarriedFulfillmentProvider } from "./carried-fulfillment-provider";

/** The enterprise's own carrier, whose price depends on the village that it goes to. */
export class LocalFulfillmentProvider extends CarriedFulfillmentProvider {
  static override identifier = "local";

  constructor(private readonly cradle: LocalSources) {
    super();
  }

  override async getFulfillmentOptions(): Promise<FulfillmentOption[]> {
    return [{ id: "local" }];
  }

  override async calculatePrice(
    option: CalculateShippingOptionPriceDTO["optionData"],
    _data: CalculateShippingOptionPriceDTO["data"],
    context: CalculateShippingOptionPriceDTO["context"],
  ): Promise<CalculatedShippingOptionPrice> {
    const { local_delivery, village } = this.cradle;
    const place = codesOf(context.shipping_address);
    const facts = await askLocal({ local_delivery, village }, this.enterpriseOf(option), place);
    return this.priced(facts?.answer.kind === "inside" ? facts.answer.fee : null);
  }
}
