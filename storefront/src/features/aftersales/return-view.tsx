import { type Locale, useTranslations } from "next-intl";
import type { Aftersales } from "@/lib/medusa/aftersales";
import { Link } from "@/lib/ui/link";
import { ReturnGoodsForm } from "./return-goods-form";
import { ReturnUntil } from "./return-until";
import { canAskReturn } from "./ways";

interface ReturnViewProps {
  number: string;
  token: string;
  locale: Locale;
  timeZone: string;
  aftersales: Aftersales;
}

/** Asks what is to be given back of an order, and why. */
export function ReturnView({ number, token, locale, timeZone, aftersales }: ReturnViewProps) {
  const t = useTranslations("aftersales.return");
  const errorTitle = useTranslations("common")("formErrors");
  const { returnUntil, returnable } = aftersales;
  const back = (
    <Link
      href={{ pathname: "/order/[token]", params: { token } }}
      locale={locale}
      className="btn btn-secondary"
    >
      {t("back")}
    </Link>
  );
  return (
    <main className="container-page grid max-w-3xl content-start gap-6 py-10">
      <h1 className="text-title font-semibold">{t("title", { number })}</h1>
      <ReturnUntil until={returnUntil} timeZone={timeZone} locale={locale} />
      {canAskReturn(aftersales) ? (
        <ReturnGoodsForm
          token={token}
          locale={locale}
          returnable={returnable}
          words={{
            lead: t("lead"),
            items: t("items"),
            most: t("most", { count: "{count}" }),
            reason: t("reason"),
            submit: t("submit"),
            errorTitle,
          }}
        >
          {back}
        </ReturnGoodsForm>
      ) : (
        <div className="card grid justify-items-start gap-4 p-5 sm:p-6">
          <p>{t("impossible")}</p>
          {back}
        </div>
      )}
    </main>
  );
}
