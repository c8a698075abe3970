import type { Locale } from "next-intl";
import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { getPathname } from "@/i18n/navigation";
import { formatRupiah } from "@/lib/medusa/money";
import { openCard } from "@/lib/medusa/orders";
import { CardForm } from "./card-form";

interface CardPaymentProps {
  token: string;
  locale: Locale;
  /** Whole rupiah. */
  amount: number;
}

/** Stripe's form for the card, and what to do where there are no scripts. */
export function CardPayment(props: CardPaymentProps) {
  const t = useTranslations("card");
  return (
    <div className="mt-5 border-t border-line pt-5">
      <p className="notice hidden noscript:block">{t("noScripts")}</p>
      {/* The rest of the page does not wait for Stripe. */}
      <Suspense fallback={<p className="noscript:hidden">{t("loading")}</p>}>
        <OpenedForm {...props} />
      </Suspense>
    </div>
  );
}

async function OpenedForm({ token, locale, amount }: CardPaymentProps) {
  const t = await getTranslations({ locale, namespace: "card" });
  const opened = await openCard(token, locale, { renew: false });
  const href = { pathname: "/order/[token]", params: { token } } as const;
  const path = getPathname({ href, locale });
  if (!opened.ok) {
    console.error("A card payment was not opened.", opened.error);
    return (
      <p role="alert" className="notice notice-danger">
        {t("unavailable")}
      </p>
    );
  }
  if (opened.value === null) {
    return (
      <p className="notice">
        {t("paid")}{" "}
        <a href={path} className="link">
          {t("reload")}
        </a>
      </p>
    );
  }
  return (
    <>
      <p className="mb-4 text-sm text-ink-soft">{t("owner")}</p>
      <CardForm
        opened={opened.value}
        token={token}
        locale={locale}
        path={path}
        words={{
          loading: t("loading"),
          submit: t("submit", { amount: formatRupiah(amount) }),
          paying: t("paying"),
          failed: t("failed"),
          renewed: t("renewed"),
          unavailable: t("unavailable"),
        }}
      />
    </>
  );
}
