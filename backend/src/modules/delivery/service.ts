import type { Logger } from "@medusajs/framework/types";
import { MedusaService } from "@medusajs/framework/utils";
import { BiteshipRates, type BiteshipSettings } from "../../lib/delivery/biteship/biteship-rates";
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
export interface CourierQuestion extends Omit<RateQuestion, "district_code" | "rules"> {
  /** Null while nobody has said where to. */
  district_code: string | null;
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
}

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
  async askCourier({ district_code, ...question }: CourierQuestion): Promise<CourierFacts> {
    const { enterprise_id } = question;
    const [table] = await this.listCourierTables({ enterprise_id }, { take: 1 });
    if (table === undefined || table.fee_from === null) return { is_offered: false, quotes: null };
    if (district_code === null) return { is_offered: true, quotes: null };
    const quotes = await this.source.quote({ ...question, district_code, rules: rulesOf(table) });
    return { is_offered: true, quotes: cheapestAndFastest(quotes) };
  }

  /** Every service that the manager's own table has for a place. */
  async quote(question: RateQuestion): Promise<CourierQuote[]> {
    const rates = await this.listCourierRates(
      {
        table: { enterprise_id: question.enterprise_id },
        zone_code: zonesOf(question.district_code),
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
