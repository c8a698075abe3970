import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Footer } from "./footer";
import { Header, type HeaderProps } from "./header";

interface PageShellProps extends HeaderProps {
  children: ReactNode;
}

/** What surrounds the `main` of every page. */
export function PageShell({ children, ...header }: PageShellProps) {
  const t = useTranslations("common");
  return (
    <>
      <a href="#main" className="btn btn-primary absolute top-2 left-2 z-50 not-focus:sr-only">
        {t("skip")}
      </a>
      <Header {...header} />
      <div id="main" tabIndex={-1} className="outline-none">
        {children}
      </div>
      <Footer locale={header.locale} />
    </>
  );
}
