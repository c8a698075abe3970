import type { CourierDestination } from "./destination";
import type { ParcelLine, ParcelRules } from "./parcel";

/** A parcel on its way from an enterprise to a kecamatan, or to another country. */
export interface RateQuestion {
  enterprise_id: string;
  /** Of the place that it is sent from; null where nobody told. */
  origin_postal_code: string | null;
  destination: CourierDestination;
  lines: readonly ParcelLine[];
  rules: ParcelRules;
}

/** What one service of a courier would cost and take. */
export interface CourierQuote {
  service: string;
  /** Whole rupiah. */
  fee: number;
  days_min: number;
  days_max: number;
}

/** Whoever knows what couriers cost: the manager's own table, or a paid service. */
export interface RateSource {
  /** Every service that goes there, none where no courier does. */
  quote(question: RateQuestion): Promise<CourierQuote[]>;
}
