import type { Locale } from "next-intl";
import { useTranslations } from "next-intl";
import { QrCode } from "@/features/tracking";
import type { Slip } from "@/lib/medusa/papers";
import { pageAddress } from "@/lib/page-address";
import { Paper, Person } from "./paper";

/**
 * What goes with a parcel: who receives what, and no price. Its code leads to the page that finds an
 * order again, which asks for the buyer's contact: whoever carries the parcel may not see the order.
 */
export function SlipView({ slip, locale }: { slip: Slip; locale: Locale }) {
  const t = useTranslations("papers");
  const { number, delivery } = slip;
  const address = pageAddress({ pathname: "/track", query: { no: number } }, locale);
  return (
    <Paper {...slip} title={t("slip")} locale={locale}>
      <div className="paper-parties">
        <Person title={t("recipient")} person={slip.recipient} />
        <div className="paper-code">
          <QrCode text={address} label={t("codeLabel", { number })} />
          <p>{t("codeHint")}</p>
        </div>
      </div>
      <p className="paper-name">
        {t(`delivery.${delivery.method}`)}
        {delivery.service !== null && `: ${delivery.service}`}
      </p>
      <table className="paper-items">
        <thead>
          <tr>
            <th scope="col">{t("goods")}</th>
            <th scope="col">{t("quantity")}</th>
          </tr>
        </thead>
        <tbody>
          {slip.items.map(({ title, variantLabel, quantity }) => (
            <tr key={`${title} ${variantLabel}`}>
              <td>
                <span aria-hidden="true" className="paper-tick" /> {title} ({variantLabel})
              </td>
              <td>{quantity}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="paper-signs">
        <p>{t("packedBy")}</p>
        <p>{t("receivedBy")}</p>
      </div>
    </Paper>
  );
}
