import type { CourierQuote, RateQuestion, RateSource } from "./rate-source";

/** Asks one source after another, until one goes there; a source that fails is passed over. */
export class FirstAnswer implements RateSource {
  readonly #sources: readonly RateSource[];
  readonly #onFailure: (error: unknown) => void;

  constructor(sources: readonly RateSource[], onFailure: (error: unknown) => void) {
    this.#sources = sources;
    this.#onFailure = onFailure;
  }

  async quote(question: RateQuestion): Promise<CourierQuote[]> {
    for (const source of this.#sources) {
      try {
        const quotes = await source.quote(question);
        if (quotes.length > 0) return quotes;
      } catch (error) {
        this.#onFailure(error);
      }
    }
    return [];
  }
}
