import type { Metadata } from "next";
import type { Locale } from "next-intl";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { AccountView, findAccount, LogInView } from "@/features/account";
import { PageShell } from "@/features/shell";

interface Props {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<{ new?: string | string[]; deleted?: string | string[] }>;
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
  const told = query.new === "1" ? "registered" : query.deleted === "1" ? "deleted" : null;
  return (
    <PageShell href="/account" locale={locale}>
      {account === null ? (
        <LogInView locale={locale} told={told} />
      ) : (
        <AccountView account={account} locale={locale} />
      )}
    </PageShell>
  );
}
