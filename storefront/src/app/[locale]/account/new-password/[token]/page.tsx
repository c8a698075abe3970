import type { Metadata } from "next";
import type { Locale } from "next-intl";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { NewPasswordView } from "@/features/account";
import { PageShell } from "@/features/shell";
import { doesResetLinkWork } from "@/lib/medusa/account";

interface Props {
  params: Promise<{ locale: Locale; token: string }>;
}

// Each address is somebody's own, and nothing of it is kept.
export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: "account.newPassword" });
  return {
    title: t("title"),
    robots: { index: false, follow: false },
    // Whoever has the address can choose the password, so no other site is told of it; our own form
    // needs a referrer where it is sent without scripts.
    referrer: "same-origin",
  };
}

export default async function NewPasswordPage({ params }: Props) {
  const { locale, token } = await params;
  setRequestLocale(locale);
  return (
    <PageShell
      href={{ pathname: "/account/new-password/[token]", params: { token } }}
      locale={locale}
    >
      <NewPasswordView
        token={token}
        works={await doesResetLinkWork(token, locale)}
        locale={locale}
      />
    </PageShell>
  );
}
