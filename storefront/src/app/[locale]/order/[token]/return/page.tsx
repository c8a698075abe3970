import type { Metadata } from "next";
import type { Locale } from "next-intl";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { ReturnView } from "@/features/aftersales";
import { leaveForMissing } from "@/features/not-found";
import { PageShell } from "@/features/shell";
import { getAftersales } from "@/lib/medusa/aftersales";
import { getTrackedOrder } from "@/lib/medusa/orders";

interface Props {
  params: Promise<{ locale: Locale; token: string }>;
}

// As the order's own page: it is one buyer's, and looked up each time.
export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, token } = await params;
  const order = await getTrackedOrder(token, locale);
  if (order === null) return { robots: { index: false, follow: false } };
  const t = await getTranslations({ locale, namespace: "aftersales.return" });
  return {
    title: t("title", { number: order.number }),
    robots: { index: false, follow: false },
    // Whoever has the address has the order; our own forms need a referrer.
    referrer: "same-origin",
  };
}

export default async function ReturnPage({ params }: Props) {
  const { locale, token } = await params;
  setRequestLocale(locale);
  const [order, aftersales] = await Promise.all([
    getTrackedOrder(token, locale),
    getAftersales(token, locale),
  ]);
  const href = { pathname: "/order/[token]/return", params: { token } } as const;
  if (order === null || aftersales === null) {
    leaveForMissing({ pathname: "/order/[token]", params: { token } }, locale);
  }
  return (
    <PageShell href={href} locale={locale}>
      <ReturnView
        number={order.number}
        token={token}
        locale={locale}
        timeZone={order.timeZone}
        aftersales={aftersales}
      />
    </PageShell>
  );
}
