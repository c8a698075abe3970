import type { Metadata } from "next";
import type { Locale } from "next-intl";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { ForgottenView } from "@/features/account";
import { PageShell } from "@/features/shell";

interface Props {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<{ sent?: string | string[] }>;
}

// It says what was just asked for.
export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: "account.forgotten" });
  return { title: t("title"), description: t("lead"), robots: { index: false } };
}

export default async function ForgottenPage({ params, searchParams }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const { sent } = await searchParams;
  return (
    <PageShell href="/account/forgot" locale={locale}>
      <ForgottenView locale={locale} isSent={sent === "1"} />
    </PageShell>
  );
}
