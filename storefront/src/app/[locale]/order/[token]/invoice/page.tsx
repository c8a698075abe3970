import type { Metadata } from "next";
import type { Locale } from "next-intl";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { leaveForMissing } from "@/features/not-found";
import { InvoiceView } from "@/features/papers";
import { getInvoice } from "@/lib/medusa/papers";

interface Props {
  params: Promise<{ locale: Locale; token: string }>;
}

// Nobody but who has the order's link may be given it.
export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, token } = await params;
  const invoice = await getInvoice(token, locale);
  const t = await getTranslations({ locale, namespace: "papers" });
  return {
    title: invoice === null ? t("invoice") : `${t("invoice")} ${invoice.number}`,
    robots: { index: false, follow: false },
    referrer: "same-origin",
  };
}

export default async function InvoicePage({ params }: Props) {
  const { locale, token } = await params;
  setRequestLocale(locale);
  const invoice = await getInvoice(token, locale);
  // Where an order of this token would be missing, too.
  if (invoice === null) leaveForMissing({ pathname: "/order/[token]", params: { token } }, locale);
  return <InvoiceView invoice={invoice} locale={locale} />;
}
