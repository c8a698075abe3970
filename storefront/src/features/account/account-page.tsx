import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

interface AccountPageProps {
  part: "logIn" | "register" | "forgotten" | "newPassword";
  /** What it says first, where that is not what it always says. */
  lead?: string;
  /** What has just happened. */
  told?: string | null;
  /** The form, and the ways on. */
  children: ReactNode;
}

/** What the pages have in common on which somebody has a log-in made, uses it, or gets it back. */
export function AccountPage({ part, lead, told = null, children }: AccountPageProps) {
  const t = useTranslations("account");
  return (
    <main className="container-page grid gap-6 py-10">
      <div className="grid max-w-prose gap-3">
        <h1 className="text-title font-semibold">{t(`${part}.title`)}</h1>
        <p className="text-lg text-ink-soft">{lead ?? t(`${part}.lead`)}</p>
      </div>
      {told !== null && (
        <p role="status" className="notice notice-success max-w-prose">
          {told}
        </p>
      )}
      {children}
    </main>
  );
}
