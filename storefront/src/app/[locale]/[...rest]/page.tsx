import type { Metadata } from "next";
import { setRequestLocale } from "next-intl/server";
import { missingMetadata, UnknownPage } from "@/features/not-found";
import { toLocale } from "@/i18n/locale";

interface Props {
  params: Promise<{ locale: string; rest: string[] }>;
}

export const revalidate = 300;

export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, rest } = await params;
  return missingMetadata(toLocale(locale), rest);
}

/** Every address that is nobody else's. */
export default async function RestPage({ params }: Props) {
  const { locale: name, rest } = await params;
  const locale = toLocale(name);
  setRequestLocale(locale);
  return <UnknownPage parts={rest} locale={locale} />;
}
