import type { InferTypeOf } from "@medusajs/framework/types";
import { MedusaService } from "@medusajs/framework/utils";
import { TermsAgreement } from "./models/terms-agreement";
import { TermsVersion } from "./models/terms-version";

export type TermsVersionRow = InferTypeOf<typeof TermsVersion>;

/** What an enterprise may say of its terms. */
export type OwnTerms = Pick<
  TermsVersionRow,
  "registration" | "ppn_percent" | "text_id" | "text_en"
>;

const TRIES = 5;

/** Keeps what enterprises say of their terms, and the terms that each order was placed under. */
export default class SellingTermsModuleService extends MedusaService({
  TermsVersion,
  TermsAgreement,
}) {
  /** What holds for an enterprise now; null where it has never said anything. */
  async current(enterpriseId: string): Promise<TermsVersionRow | null> {
    const [newest] = await this.listTermsVersions(
      { enterprise_id: enterpriseId },
      { order: { version: "DESC" }, take: 1 },
    );
    return newest ?? null;
  }

  /**
   * Makes a new version, unless it says what the last one says. Of two managers who save at the same
   * moment the second one's words hold.
   */
  async publish(
    enterpriseId: string,
    terms: OwnTerms,
    setBy: string,
  ): Promise<{ row: TermsVersionRow; isNew: boolean }> {
    for (let tried = 1; ; tried += 1) {
      const last = await this.current(enterpriseId);
      if (last !== null && saysTheSame(last, terms)) return { row: last, isNew: false };
      try {
        const row = await this.createTermsVersions({
          ...terms,
          enterprise_id: enterpriseId,
          version: (last?.version ?? 0) + 1,
          set_by: setBy,
        });
        return { row, isNew: true };
      } catch (error) {
        // Somebody else made this version in between; the unique index says so.
        if (tried === TRIES) throw error;
      }
    }
  }
}

function saysTheSame(one: OwnTerms, other: OwnTerms): boolean {
  return (
    one.registration === other.registration &&
    one.ppn_percent === other.ppn_percent &&
    one.text_id === other.text_id &&
    one.text_en === other.text_en
  );
}
