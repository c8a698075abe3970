import type { Metadata } from "next";
import type { Locale } from "next-intl";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { CancelView, problemOf } from "@/features/aftersales";
import { leaveForMissing } from "@/features/not-found";
import { PageShell } from "@/features/shell";
import { isCash } from "@/lib/is-cash";
import { getAftersales } from "@/lib/medusa/aftersales";
import { getTrackedOrder } from "@/lib/medusa/orders";

interface Props {
  params: Promise<{ locale: Locale; token: string }>;
  searchParams: Promise<{ problem?: string | string[] }>;
}

// As the order's own page: it is one buyer's, and looked up each time.
export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, token } = await params;
  const order = await getTrackedOrder(token, locale);
  if (order === null) return { robots: { index: false, follow: false } };
  const t = await getTranslations({ locale, namespace: "aftersales.cancel" });
  return {
    title: t("title", { number: order.number }),
    robots: { index: false, follow: false },
    // Whoever has the address has the order; our own forms need a referrer.
    referrer: "same-origin",
  };
}

export default async function CancelPage({ params, searchParams }: Props) {
  const { locale, token } = await params;
  setRequestLocale(locale);
  const { problem } = await searchParams;
  const [order, aftersales] = await Promise.all([
    getTrackedOrder(token, locale),
    getAftersales(token, locale),
  ]);
  const href = { pathname: "/order/[token]/cancel", params: { token } } as const;
  if (order === null || aftersales === null) {
    leaveForMissing({ pathname: "/order/[token]", params: { token } }, locale);
  }
  return (
    <PageShell href={href} locale={locale}>
      <CancelView
        number={order.number}
        token={token}
        locale={locale}
        aftersales={aftersales}
        isCanceled={order.status === "canceled"}
        isAwaited={order.payment.status === "awaiting" && !isCash(order.payment.method)}
        problem={problemOf(problem)}
      />
    </PageShell>
  );
}
