import type { Metadata } from "next";
import type { Locale } from "next-intl";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { findAccountIfThere } from "@/features/account";
import { getBasketGroup } from "@/features/basket";
import { CheckoutView, findRecentOrder, NothingToPay } from "@/features/checkout";
import { leaveForMissing } from "@/features/not-found";
import { PageShell } from "@/features/shell";
import { redirect } from "@/i18n/navigation";
import { listAreas } from "@/lib/medusa/areas";
import { getCheckoutOptions } from "@/lib/medusa/carts";
import { getEnterprise } from "@/lib/medusa/catalog";
import { getTerms } from "@/lib/medusa/terms";

interface Props {
  params: Promise<{ locale: Locale; enterprise: string }>;
}

// It shows this browser's basket.
export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, enterprise: handle } = await params;
  const t = await getTranslations({ locale, namespace: "checkout" });
  const enterprise = await getEnterprise(handle, locale);
  return {
    title: t("title", { enterprise: enterprise?.name ?? "" }),
    description: t("description"),
    robots: { index: false },
  };
}

export default async function CheckoutPage({ params }: Props) {
  const { locale, enterprise: handle } = await params;
  setRequestLocale(locale);
  const enterprise = await getEnterprise(handle, locale);
  const href = { pathname: "/checkout/[enterprise]", params: { enterprise: handle } } as const;
  if (enterprise === null) leaveForMissing(href, locale);
  const group = await getBasketGroup(handle, locale);
  if (group !== null) {
    const [options, terms, account, provinces] = await Promise.all([
      getCheckoutOptions(group.cartId, locale),
      getTerms(handle, locale),
      findAccountIfThere(locale),
      listAreas(undefined, locale),
    ]);
    return (
      <PageShell href={href} locale={locale}>
        <main className="container-page py-8">
          <CheckoutView
            group={group}
            options={options}
            terms={terms}
            account={account}
            provinces={provinces ?? []}
            locale={locale}
          />
        </main>
      </PageShell>
    );
  }
  const token = await findRecentOrder(handle);
  if (token !== undefined) {
    redirect({ href: { pathname: "/order/[token]", params: { token } }, locale });
  }
  return (
    <PageShell href={href} locale={locale}>
      <main className="container-page py-8">
        <NothingToPay enterprise={enterprise.name} locale={locale} />
      </main>
    </PageShell>
  );
}
