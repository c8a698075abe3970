import { MedusaService } from "@medusajs/framework/utils";
import type { CourierQuote, RateQuestion, RateSource } from "../../lib/delivery/rate-source";
import { cheapestAndFastest, quoteFrom, zonesOf } from "../../lib/delivery/rates";
import { CourierRate } from "./models/courier-rate";
import { CourierTable } from "./models/courier-table";

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
  /** What a courier would ask for some goods of an enterprise. */
  async askCourier({ district_code, ...question }: CourierQuestion): Promise<CourierFacts> {
    const { enterprise_id } = question;
    const [table] = await this.listCourierTables({ enterprise_id }, { take: 1 });
    if (table === undefined || table.fee_from === null) return { is_offered: false, quotes: null };
    if (district_code === null) return { is_offered: true, quotes: null };
    const quotes = await this.quote({ ...question, district_code, rules: table });
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
