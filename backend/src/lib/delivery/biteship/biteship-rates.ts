import { type District, findDistrict } from "@lapak-desa/seed";
import type { z } from "zod";
import { plain, wordsOf } from "../../words/words";
import { isAbroad } from "../destination";
import type { CourierQuote, RateQuestion, RateSource } from "../rate-source";
import { areasAnswer, daysOf, ratesAnswer } from "./answers";

/** How Biteship is reached, and whose prices are asked for. */
export interface BiteshipSettings {
  /** `https://api.biteship.com`, or a stand-in for it. */
  url: string;
  key: string;
  /** Their codes for couriers, with commas between them: `jne,jnt,pos`. */
  couriers: string;
}

/** A checkout waits for it; after that the manager's own table answers. */
const PATIENCE_MS = 4000;
/** A buyer is asked for the price they were shown, so it stays for as long as ordering takes. */
const KEPT_MS = 15 * 60 * 1000;
const MOST_KEPT = 1000;

/** What the register of areas writes before a name, and Biteship does not. */
const TITLES = new Set(["kabupaten", "kota", "administrasi", "adm"]);

/**
 * Prices from Biteship's paid service. Written after its published description and tried against a
 * stand-in of ours only.
 */
export class BiteshipRates implements RateSource {
  readonly #settings: BiteshipSettings;
  readonly #kept = new Map<string, { until: number; answer: Promise<CourierQuote[]> }>();

  constructor(settings: BiteshipSettings) {
    this.#settings = settings;
  }

  /** Throws where Biteship does not answer, or in no way that is known. */
  quote(question: RateQuestion): Promise<CourierQuote[]> {
    const key = JSON.stringify(question);
    const known = this.#kept.get(key);
    if (known !== undefined && known.until > Date.now()) return known.answer;
    const answer = this.#ask(question);
    this.#kept.set(key, { until: Date.now() + KEPT_MS, answer });
    // A failure is not kept: the next one who asks may have more luck.
    answer.catch(() => this.#kept.delete(key));
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > MOST_KEPT && oldest !== undefined) this.#kept.delete(oldest);
    return answer;
  }

  async #ask(question: RateQuestion): Promise<CourierQuote[]> {
    const { destination, origin_postal_code, lines, rules } = question;
    // Their couriers stay within Indonesia.
    const place = isAbroad(destination) ? null : findDistrict(destination.district_code);
    if (place === null || origin_postal_code === null) return [];
    const areaId = await this.#areaOf(place);
    if (areaId === null) return [];
    const goods = lines.map(({ quantity, weight_grams, size }) => ({
      name: "Barang",
      value: 0,
      quantity,
      weight: weight_grams,
      ...size,
    }));
    const box = { name: "Kemasan", value: 0, quantity: 1, weight: rules.packaging_grams };
    const { pricing } = await this.#call("/v1/rates/couriers", ratesAnswer, {
      origin_postal_code: Number(origin_postal_code),
      destination_area_id: areaId,
      couriers: this.#settings.couriers,
      items: rules.packaging_grams > 0 ? [...goods, box] : goods,
    });
    return pricing.flatMap((price) => {
      const days = daysOf(price.shipment_duration_range, price.shipment_duration_unit);
      if (days === null) return [];
      return [
        {
          service: `${price.courier_name} ${price.courier_service_name}`.slice(0, 60),
          fee: Math.round(price.price),
          days_min: days[0],
          days_max: days[1],
        },
      ];
    });
  }

  /** Biteship's id of a kecamatan; null unless exactly one of theirs has its names. */
  async #areaOf({ district, regency }: District): Promise<string | null> {
    const input = `${district}, ${regency}`;
    const query = new URLSearchParams({ countries: "ID", type: "single", input });
    const { areas } = await this.#call(`/v1/maps/areas?${query}`, areasAnswer);
    const same = areas.filter(
      (area) =>
        bare(area.administrative_division_level_3_name) === bare(district) &&
        bare(area.administrative_division_level_2_name) === bare(regency),
    );
    return same.length === 1 ? (same[0]?.id ?? null) : null;
  }

  async #call<Schema extends z.ZodType>(
    path: string,
    schema: Schema,
    body?: object,
  ): Promise<z.output<Schema>> {
    const response = await fetch(this.#settings.url + path, {
      method: body === undefined ? "GET" : "POST",
      headers: { authorization: this.#settings.key, "content-type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const name = path.replace(/\?.*/, "");
    if (!response.ok) throw new Error(`Biteship's ${name} answered ${response.status}.`);
    const answer = schema.safeParse(await response.json());
    if (!answer.success) throw new Error(`Biteship's ${name} answered in a shape unknown to us.`);
    return answer.data;
  }
}

function bare(name: string): string {
  return wordsOf(name)
    .map(plain)
    .filter((word) => !TITLES.has(word))
    .join("");
}
