import type { Locale } from "next-intl";
import { useTranslations } from "next-intl";
import type { Account } from "@/lib/medusa/account";
import { Link } from "@/lib/ui/link";
import { SentForm } from "@/lib/ui/sent-form";
import { submitLogOut } from "./actions";
import { AddressList } from "./address-list";
import { OrderList } from "./order-list";

/** Where the data of an account is handed out. */
const EXPORT_PATH = "/api/account/export";

/** Somebody's orders and addresses, and what they can do with their data. */
export function AccountView({ account, locale }: { account: Account; locale: Locale }) {
  const t = useTranslations("account");
  return (
    <main className="container-page grid gap-8 py-10">
      <div className="flex flex-wrap items-end justify-between gap-3">
        <div>
          <h1 className="text-title font-semibold">{t("title", { name: account.name })}</h1>
          <p className="mt-2 text-ink-soft">{account.email}</p>
        </div>
        <SentForm action={submitLogOut}>
          <input type="hidden" name="locale" value={locale} />
          <button type="submit" className="btn btn-secondary">
            {t("logOut")}
          </button>
        </SentForm>
      </div>
      <OrderList orders={account.orders} locale={locale} />
      <AddressList addresses={account.addresses} locale={locale} />
      <section aria-labelledby="own-data" className="card p-5 sm:p-6">
        <h2 id="own-data" className="text-xl font-semibold">
          {t("data.title")}
        </h2>
        <p className="mt-3 max-w-prose">{t("data.lead")}</p>
        <p className="mt-4 flex flex-wrap gap-3">
          <a href={EXPORT_PATH} download className="btn btn-secondary">
            {t("data.export")}
          </a>
          <Link href="/account/delete" locale={locale} className="btn btn-secondary">
            {t("delete.title")}
          </Link>
        </p>
      </section>
    </main>
  );
}
