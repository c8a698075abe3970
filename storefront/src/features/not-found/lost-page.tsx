import type { Locale } from "next-intl";
import type { ReactNode } from "react";
import { PageShell } from "@/features/shell";
import { LostPath } from "@/lib/ui/illustrations/lost-path";

interface LostPageProps {
  title: string;
  text: string;
  /** The same address in the other language. */
  otherAddress: string;
  locale: Locale;
  /** The ways on. */
  children: ReactNode;
  below?: ReactNode;
}

/** The frame of every page that says that there is none. */
export function LostPage({ title, text, otherAddress, locale, children, below }: LostPageProps) {
  return (
    <PageShell href={{ address: otherAddress }} locale={locale} hasSearch={false}>
      <main className="container-page py-12">
        <div className="grid grid-cols-1 items-center gap-x-16 gap-y-5 md:grid-cols-[1fr_18rem]">
          <LostPath className="w-56 max-w-full md:order-last md:w-full" />
          <div className="grid max-w-xl grid-cols-1 gap-5">
            <h1 className="text-title font-semibold">{title}</h1>
            <p className="text-lg text-ink-soft">{text}</p>
            {children}
          </div>
        </div>
        {below}
      </main>
    </PageShell>
  );
}
