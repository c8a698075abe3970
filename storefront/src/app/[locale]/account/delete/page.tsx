import type { Metadata } from "next";
import type { Locale } from "next-intl";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { DeleteView, findAccount } from "@/features/account";
import { PageShell } from "@/features/shell";
import { redirect } from "@/i18n/navigation";

interface Props {
  params: Promise<{ locale: Locale }>;
}

// It shows one person's own.
export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: "account.delete" });
  return { title: t("title"), robots: { index: false } };
}

export default async function DeletePage({ params }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const account = await findAccount(locale);
  if (account === null) redirect({ href: "/account", locale });
  return (
    <PageShell href="/account/delete" locale={locale}>
      <DeleteView account={account} locale={locale} />
    </PageShell>
  );
}
