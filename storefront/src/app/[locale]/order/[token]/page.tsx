import type { Metadata } from "next";
import type { Locale } from "next-intl";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { AftersalesSection, problemOf } from "@/features/aftersales";
import { leaveForMissing } from "@/features/not-found";
import { PageShell } from "@/features/shell";
import { OrderView } from "@/features/tracking";
import { getAftersales } from "@/lib/medusa/aftersales";
import { getTrackedOrder } from "@/lib/medusa/orders";

interface Props {
  params: Promise<{ locale: Locale; token: string }>;
  searchParams: Promise<{ report?: string | string[]; problem?: string | string[] }>;
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
  const { report, problem } = await searchParams;
  const [order, aftersales] = await Promise.all([
    getTrackedOrder(token, locale),
    getAftersales(token, locale),
  ]);
  const href = { pathname: "/order/[token]", params: { token } } as const;
  if (order === null || aftersales === null) leaveForMissing(href, locale);
  return (
    <PageShell href={href} locale={locale}>
      <main className="container-page py-8">
        <OrderView
          order={order}
          token={token}
          locale={locale}
          hasReportFailed={report === "failed"}
        >
          <AftersalesSection
            aftersales={aftersales}
            token={token}
            locale={locale}
            timeZone={order.timeZone}
            problem={problemOf(problem)}
          />
        </OrderView>
      </main>
    </PageShell>
  );
}
