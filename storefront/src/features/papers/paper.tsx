import "./paper.css";
import type { Locale } from "next-intl";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { formatLocalTime } from "@/lib/local-time";
import type { PaperPerson, PaperSeller } from "@/lib/medusa/papers";
import { PrintButton } from "./print-button";

interface PaperProps {
  title: string;
  /** Of the order. */
  number: string;
  placedAt: Date;
  timeZone: string;
  isDemo: boolean;
  seller: PaperSeller;
  locale: Locale;
  children: ReactNode;
}

/** A sheet to print, on A4 or on a receipt: who sells at the top, black on white at any hour. */
export function Paper({ title, number, seller, isDemo, locale, children, ...rest }: PaperProps) {
  const t = useTranslations("papers");
  return (
    <div className="paper-desk">
      <header className="paper-tools">
        <PrintButton label={t("print")} />
        <p>{t("hint")}</p>
      </header>
      <main className="paper">
        {isDemo && <p className="paper-demo">{t("demo")}</p>}
        <header className="paper-head">
          <Seller seller={seller} />
          <div className="paper-number">
            <h1>{title}</h1>
            <p className="paper-big">{number}</p>
            <p>{formatLocalTime(rest.placedAt, rest.timeZone, locale)}</p>
          </div>
        </header>
        {children}
      </main>
    </div>
  );
}

function Seller({ seller }: { seller: PaperSeller }) {
  const t = useTranslations("papers");
  const { village, regency } = seller;
  return (
    <div>
      <p className="paper-seller">{seller.name}</p>
      {seller.registration !== null && <p>{seller.registration}</p>}
      <p>{seller.address}</p>
      <p>{t("village", { village, regency })}</p>
      <p>
        {t("whatsapp", { number: seller.whatsapp })}
        {seller.email !== null && ` · ${seller.email}`}
      </p>
    </div>
  );
}

/** Name, telephone and address of somebody. */
export function Person({ title, person }: { title: string; person: PaperPerson }) {
  return (
    <section className="paper-person">
      <h2>{title}</h2>
      <p className="paper-name">{person.name}</p>
      {person.phone !== "" && <p>{person.phone}</p>}
      {person.addressLines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </section>
  );
}
