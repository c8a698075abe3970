import type { Metadata } from "next";
import { setRequestLocale } from "next-intl/server";
import { missingMetadata, UnknownPage } from "@/features/not-found";
import { toLocale } from "@/i18n/locale";

interface Props {
  params: Promise<{ locale: string }>;
}

export const revalidate = 300;

export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return missingMetadata(toLocale((await params).locale));
}

/**
 * Every address that cannot be decoded; the proxy leads here. A folder of its own, because Next reads
 * the parameters of a page from the address as it was asked for: those of `[...rest]` it could not.
 */
export default async function UnreadablePage({ params }: Props) {
  const locale = toLocale((await params).locale);
  setRequestLocale(locale);
  return <UnknownPage parts={["404"]} locale={locale} />;
}
