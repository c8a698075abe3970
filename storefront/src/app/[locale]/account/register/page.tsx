import type { Metadata } from "next";
import type { Locale } from "next-intl";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { RegisterView } from "@/features/account";
import { PageShell } from "@/features/shell";

interface Props {
  params: Promise<{ locale: Locale }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: "account.register" });
  return { title: t("title"), description: t("lead"), robots: { index: false } };
}

export default async function RegisterPage({ params }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  return (
    <PageShell href="/account/register" locale={locale}>
      <RegisterView locale={locale} />
    </PageShell>
  );
}
