import { useTranslations } from "next-intl";
import type { TrackedOrder } from "@/lib/medusa/cart-shapes";
import { OutsideLink } from "@/lib/ui/outside-link";
import { CopyButton } from "./copy-button";

/** Who carries a parcel, and how it is followed on its way. */
export function ShipmentFacts({
  shipment,
}: {
  shipment: NonNullable<TrackedOrder["delivery"]["shipment"]>;
}) {
  const t = useTranslations("shipment");
  const { carrier, carrierName, number, url, opensNumber } = shipment;
  if (carrier === "own") return <p className="mt-4">{t("own")}</p>;
  return (
    <>
      <dl className="mt-4 grid gap-3">
        <div>
          <dt className="text-sm text-ink-soft">{t("courier")}</dt>
          <dd className="font-medium">{carrierName ?? t("other")}</dd>
        </div>
        {number !== null && (
          <div>
            <dt className="text-sm text-ink-soft">{t("number")}</dt>
            <dd className="text-2xl font-bold wrap-anywhere">{number}</dd>
          </div>
        )}
      </dl>
      <p className="mt-3 flex flex-wrap items-center gap-3">
        {url !== null && (
          <OutsideLink href={url} className="btn btn-secondary">
            {t("follow")}
          </OutsideLink>
        )}
        {number !== null && <CopyButton text={number} label={t("copy")} doneLabel={t("copied")} />}
      </p>
      {url !== null && !opensNumber && (
        <p className="mt-2 text-sm text-ink-soft">{t("typeNumber")}</p>
      )}
    </>
  );
}
