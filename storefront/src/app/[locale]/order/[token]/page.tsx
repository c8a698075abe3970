import type { Metadata } from "next";
import type { Locale } from "next-intl";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { findAccountIfThere, KeepOrder } from "@/features/account";
import { AftersalesSection } from "@/features/aftersales";
import { ComplaintSection } from "@/features/complaint";
import { leaveForMissing } from "@/features/not-found";
import { readProblem } from "@/features/order-files";
import { InvoiceLink } from "@/features/papers";
import { PageShell } from "@/features/shell";
import { AgreedTermsCard } from "@/features/terms";
import { EarlierOrderNotice, OrderView } from "@/features/tracking";
import { formatLocalTime } from "@/lib/local-time";
import { getAftersales } from "@/lib/medusa/aftersales";
import { getTrackedOrder } from "@/lib/medusa/orders";
import { getAgreedTerms } from "@/lib/medusa/terms";

interface Props {
  params: Promise<{ locale: Locale; token: string }>;
  searchParams: Promise<{ file?: string | string[]; earlier?: string | string[] }>;
}

// An order is looked up each time: it changes, and nobody but who has its link may be given it.
export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, token } = await params;
  const order = await getTrackedOrder(token, locale);
  if (order === null) return { robots: { index: false, follow: false } };
  const t = await getTranslations({ locale, namespace: "tracking" });
  return {
    title: t("title", { number: order.number }),
    robots: { index: false, follow: false },
    // Whoever has the address sees the order, so no other site may be told of it. Ours may: without a
    // referrer a form that is sent without scripts has no origin either, and is refused.
    referrer: "same-origin",
  };
}

export default async function OrderPage({ params, searchParams }: Props) {
  const { locale, token } = await params;
  setRequestLocale(locale);
  const { file, earlier } = await searchParams;
  const uploadProblem = readProblem(file);
  const [order, aftersales, terms, account] = await Promise.all([
    getTrackedOrder(token, locale),
    getAftersales(token, locale),
    getAgreedTerms(token, locale),
    findAccountIfThere(locale),
  ]);
  const href = { pathname: "/order/[token]", params: { token } } as const;
  if (order === null || aftersales === null) leaveForMissing(href, locale);
  return (
    <PageShell href={href} locale={locale}>
      <main className="container-page py-8">
        {earlier !== undefined && <EarlierOrderNotice />}
        <OrderView order={order} token={token} locale={locale} uploadProblem={uploadProblem}>
          <ComplaintSection order={order} token={token} locale={locale} problem={uploadProblem} />
          <AftersalesSection
            aftersales={aftersales}
            hasUniqueCode={order.payment.uniqueCode !== null}
            token={token}
            locale={locale}
            timeZone={order.timeZone}
          />
        </OrderView>
        <div className="mt-6 grid gap-6">
          <div className="flex flex-wrap items-center gap-3">
            <InvoiceLink token={token} locale={locale} />
            <KeepOrder token={token} account={account} locale={locale} />
          </div>
          {terms !== null && (
            <AgreedTermsCard
              terms={terms}
              time={formatLocalTime(terms.agreedAt, order.timeZone, locale)}
              locale={locale}
            />
          )}
        </div>
      </main>
    </PageShell>
  );
}
