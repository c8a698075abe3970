import type { Metadata } from "next";
import { setRequestLocale } from "next-intl/server";
import { MissingPage, missingMetadata } from "@/features/not-found";
import { toLocale } from "@/i18n/locale";

interface Props {
  params: Promise<{ locale: string }>;
}

export const revalidate = 300;

export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return missingMetadata(toLocale((await params).locale));
}

/** Every address that is nobody else's. */
export default async function UnknownPage({ params }: Props) {
  const locale = toLocale((await params).locale);
  setRequestLocale(locale);
  return <MissingPage locale={locale} />;
}
