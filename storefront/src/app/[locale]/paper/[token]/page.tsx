import type { Metadata } from "next";
import type { Locale } from "next-intl";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { leaveForMissing } from "@/features/not-found";
import { InvoiceView, SlipView } from "@/features/papers";
import { getPaper } from "@/lib/medusa/papers";

interface Props {
  params: Promise<{ locale: Locale; token: string }>;
}

// Opened by a manager's link, which holds for an hour.
export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, token } = await params;
  const paper = await getPaper(token, locale);
  const t = await getTranslations({ locale, namespace: "papers" });
  return {
    ...(paper === null ? {} : { title: `${t(paper.kind)} ${paper.number}` }),
    robots: { index: false, follow: false },
    referrer: "no-referrer",
  };
}

export default async function PaperPage({ params }: Props) {
  const { locale, token } = await params;
  setRequestLocale(locale);
  const paper = await getPaper(token, locale);
  if (paper === null) leaveForMissing({ pathname: "/paper/[token]", params: { token } }, locale);
  return paper.kind === "invoice" ? (
    <InvoiceView invoice={paper} locale={locale} />
  ) : (
    <SlipView slip={paper} locale={locale} />
  );
}
