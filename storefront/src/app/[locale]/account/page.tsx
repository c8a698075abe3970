import type { Metadata } from "next";
import type { Locale } from "next-intl";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { AccountView, findAccount, LogInView } from "@/features/account";
import { PageShell } from "@/features/shell";

/** What may have just happened, by its name in the address. */
const TOLD = { new: "registered", deleted: "deleted", changed: "changed" } as const;

interface Props {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Partial<Record<keyof typeof TOLD, string | string[]>>>;
}

// It shows one person's own.
export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: "account" });
  return { title: t("page"), description: t("logIn.lead"), robots: { index: false } };
}

export default async function AccountPage({ params, searchParams }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const [account, query] = await Promise.all([findAccount(locale), searchParams]);
  const told = (["new", "deleted", "changed"] as const).find((name) => query[name] === "1");
  return (
    <PageShell href="/account" locale={locale}>
      {account === null ? (
        <LogInView locale={locale} told={told === undefined ? null : TOLD[told]} />
      ) : (
        <AccountView account={account} locale={locale} />
      )}
    </PageShell>
  );
}
