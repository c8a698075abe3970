import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { formatRupiah } from "@/lib/medusa/money";
import type { Enterprise } from "@/lib/medusa/shapes";
import { DemoBadge } from "@/lib/ui/badge";
import { OutsideLink } from "@/lib/ui/outside-link";
import { whatsappLink } from "@/lib/whatsapp";

interface EnterpriseCardProps {
  enterprise: Enterprise;
  /** What the buyer is looking at, for the message to the seller. */
  about?: string;
}

/** The seller: who it is, where, when it is open and how to reach it. */
export function EnterpriseCard({ enterprise, about }: EnterpriseCardProps) {
  const t = useTranslations("enterprise");
  const { name, village, address, openingHours, whatsapp, email, courier } = enterprise;
  const message =
    about === undefined
      ? t("greeting", { enterprise: name })
      : t("greetingGoods", { enterprise: name, goods: about });
  return (
    <div className="card flex min-w-0 flex-col gap-4 p-5 sm:p-6">
      <div className="grid justify-items-start gap-1">
        <h3 className="text-xl font-semibold">{name}</h3>
        <p className="text-ink-soft">{t("ofVillage", { village: village.name })}</p>
        <DemoBadge isDemo={enterprise.isDemo} />
      </div>
      <dl className="grid gap-3">
        <Fact name={t("address")}>{address}</Fact>
        <Fact name={t("hours")}>{openingHours}</Fact>
        {email !== null && (
          <Fact name={t("email")}>
            <a href={`mailto:${email}`} className="link inline-flex min-h-6 items-center break-all">
              {email}
            </a>
          </Fact>
        )}
        {courier !== null && (
          <Fact name={t("courier")}>
            {t("courierText", {
              fee: formatRupiah(courier.feeFrom),
              min: courier.daysMin,
              max: courier.daysMax,
            })}
          </Fact>
        )}
      </dl>
      {enterprise.cashOnPickup && <p className="text-sm text-leaf">{t("cash")}</p>}
      <OutsideLink
        href={whatsappLink(whatsapp, message)}
        className="btn btn-secondary mt-auto self-start"
      >
        {t("whatsapp")}
      </OutsideLink>
    </div>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-sm text-ink-soft">{name}</dt>
      <dd className="wrap-anywhere">{children}</dd>
    </div>
  );
}
