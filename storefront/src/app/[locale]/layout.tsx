import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { hasLocale } from "next-intl";
import { getTranslations, setRequestLocale } from "next-intl/server";
import type { ReactNode } from "react";
import { PageHelpers } from "@/features/offline";
import { ThemeScript } from "@/features/theme";
import { routing } from "@/i18n/routing";
import "../globals.css";

interface Props {
  params: Promise<{ locale: string }>;
  children: ReactNode;
}

// Nothing is made at build time, when there is no backend to ask: pages are made at their first view.
export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!hasLocale(routing.locales, locale)) return {};
  const t = await getTranslations({ locale, namespace: "common" });
  return {
    title: { default: t("brand"), template: `%s · ${t("brand")}` },
    description: t("description"),
    applicationName: t("brand"),
    formatDetection: { telephone: false, address: false, email: false },
  };
}

export default async function DocumentLayout({ params, children }: Props) {
  const { locale } = await params;
  if (!hasLocale(routing.locales, locale)) notFound();
  setRequestLocale(locale);
  return (
    <html lang={locale} className="has-data-copy:scroll-pb-20" suppressHydrationWarning>
      <head>
        <ThemeScript />
      </head>
      <body>
        {children}
        <PageHelpers />
      </body>
    </html>
  );
}
