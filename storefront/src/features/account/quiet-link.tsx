import type { Locale } from "next-intl";
import type { ReactNode } from "react";
import { Link } from "@/lib/ui/link";

interface QuietLinkProps {
  href: "/account" | "/account/forgot";
  locale: Locale;
  children: ReactNode;
}

/** The way on from a form of the account, in a line of its own. */
export function QuietLink({ href, locale, children }: QuietLinkProps) {
  return (
    <p>
      <Link href={href} locale={locale} className="link inline-flex min-h-11 items-center">
        {children}
      </Link>
    </p>
  );
}
