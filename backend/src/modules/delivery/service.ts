import type { Logger } from "@medusajs/framework/types";
import { MedusaService } from "@medusajs/framework/utils";
import { BiteshipRates, type BiteshipSettings } from "../../lib/delivery/biteship/biteship-rates";
import { type Destination, isAbroad } from "../../lib/delivery/destination";
import { FirstAnswer } from "../../lib/delivery/first-answer";
import type { ParcelRules } from "../../lib/delivery/parcel";
import type { CourierQuote, RateQuestion, RateSource } from "../../lib/delivery/rate-source";
import { cheapestAndFastest, quoteFrom, zonesOf } from "../../lib/delivery/rates";
import { CourierRate } from "./models/courier-rate";
import { CourierTable } from "./models/courier-table";

/** What the delivery module is told when it starts. */
interface DeliveryOptions {
  /** A paid service, asked before the manager's own tables. */
  biteship?: BiteshipSettings;
}

/** Goods that a courier would take, and where to. */
export interface CourierQuestion extends Omit<RateQuestion, "destination" | "rules"> {
  /** Null while nobody has said where to. */
  destination: Destination | null;
}

/** What an enterprise's couriers would do. */
export interface CourierFacts {
  /** Whether anything is sent from this enterprise at all. */
  is_offered: boolean;
  /**
   * The cheapest service and, where another is faster, the fastest; none where no courier goes. Null
   * while nobody has said where to.
   */
  quotes: CourierQuote[] | null;
  /** Codes of the other countries that the manager's table has a rate to. */
  countries: string[];
}

/** Of an enterprise that sends nothing. */
export const NO_COURIER: CourierFacts = { is_offered: false, quotes: null, countries: [] };

/** Keeps what couriers cost from each enterprise to where. */
export default class DeliveryModuleService
  extends MedusaService({ CourierTable, CourierRate })
  implements RateSource
{
  private readonly source: RateSource;

  constructor(...args: [dependencies: { logger: Logger }, options?: DeliveryOptions]) {
    super(...args);
    const [{ logger }, { biteship } = {}] = args;
    const warn = (error: unknown) =>
      logger.warn(`A courier's prices come from the manager's table: ${String(error)}`);
    this.source =
      biteship === undefined ? this : new FirstAnswer([new BiteshipRates(biteship), this], warn);
  }

  /** What a courier would ask for some goods of an enterprise. */
  async askCourier({ destination, ...question }: CourierQuestion): Promise<CourierFacts> {
    const { enterprise_id } = question;
    const [table] = await this.listCourierTables({ enterprise_id }, { take: 1 });
    if (table === undefined) return NO_COURIER;
    const countries = table.countries.split(" ").filter(Boolean);
    if (table.fee_from === null && countries.length === 0) return NO_COURIER;
    if (destination === null) return { is_offered: true, quotes: null, countries };
    const quotes = await this.source.quote({
      ...question,
      destination: isAbroad(destination)
        ? destination
        : { district_code: destination.district_code },
      rules: rulesOf(table),
    });
    return { is_offered: true, quotes: cheapestAndFastest(quotes), countries };
  }

  /** Every service that the manager's own table has for a place. */
  async quote(question: RateQuestion): Promise<CourierQuote[]> {
    const rates = await this.listCourierRates(
      {
        table: { enterprise_id: question.enterprise_id },
        zone_code: zonesOf(question.destination),
      },
      { take: null },
    );
    return quoteFrom(rates, question);
  }
}

function rulesOf(table: ParcelRules): ParcelRules {
  const { packaging_grams, minimum_grams, tolerance_grams, volumetric_divisor } = table;
  return { packaging_grams, minimum_grams, tolerance_grams, volumetric_divisor };
}
