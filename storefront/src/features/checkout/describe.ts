import "server-only";
import type { Locale } from "next-intl";
import { getTranslations } from "next-intl/server";
import { getBasketGroup, isAvailable } from "@/features/basket";
import { getEnterprise } from "@/lib/medusa/catalog";
import { FIELDS, MAX_LENGTH } from "./field-names";
import type { FieldProblems } from "./form-values";
import type { Refusal } from "./refusal";
import type { CheckoutState } from "./state";

type Shown = Pick<CheckoutState, "errors" | "problems">;

/** What is wrong with the fields, in the buyer's language. */
export async function describeProblems(problems: FieldProblems, locale: Locale): Promise<Shown> {
  const t = await getTranslations({ locale, namespace: "checkout.errors" });
  const errors: Shown["errors"] = {};
  for (const field of FIELDS) {
    const problem = problems[field];
    if (problem !== undefined) errors[field] = t(problem, { max: MAX_LENGTH });
  }
  return { errors, problems: [] };
}

/** Why the backend refused an order, in the buyer's language. */
export async function describeRefusal(
  refusal: Refusal,
  enterprise: string,
  locale: Locale,
): Promise<Shown> {
  if (refusal.kind === "fields") return describeProblems(refusal.problems, locale);
  const t = await getTranslations({ locale, namespace: "checkout.errors" });
  if (refusal.problem === "out_of_stock") {
    const short = await describeShortLines(enterprise, locale);
    return { errors: {}, problems: [t("out_of_stock"), ...short] };
  }
  const isToBeAsked = refusal.problem === "refused" || refusal.problem === "too_large";
  const seller = isToBeAsked ? await getEnterprise(enterprise, locale) : null;
  const problem = t(refusal.problem, { whatsapp: seller?.whatsapp ?? "" });
  return { errors: {}, problems: [problem] };
}

async function describeShortLines(enterprise: string, locale: Locale): Promise<string[]> {
  const t = await getTranslations({ locale, namespace: "checkout.errors" });
  const group = await getBasketGroup(enterprise, locale);
  const short = group?.lines.filter((line) => !isAvailable(line)) ?? [];
  return short.map((line) =>
    t("out_of_stock_line", {
      title: `${line.title} (${line.variantLabel})`,
      left: line.stock ?? 0,
    }),
  );
}
