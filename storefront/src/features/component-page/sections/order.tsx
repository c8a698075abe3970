import { useLocale, useTranslations } from "next-intl";
import { AftersalesSection } from "@/features/aftersales";
import { ComplaintCard, OpenComplaint } from "@/features/complaint";
import { UploadForm } from "@/features/order-files";
import {
  HandoverSection,
  ItemsSection,
  OrderHistory,
  OrderSteps,
  PaymentDetails,
  SellerSection,
} from "@/features/tracking";
import { COMPLAINTS } from "../fixtures/complaints";
import { AFTERSALES, HANDOVERS, ORDER, ORDERS, PAYMENTS } from "../fixtures/orders";
import { PageSection } from "../page-section";
import { Specimen, Specimens } from "../specimen";

/** Opens no order. */
const TOKEN = "contoh";

/** What a buyer is told of an order, at each point of its way. */
export function Orders() {
  const locale = useLocale();
  const t = useTranslations("tracking.report");
  return (
    <PageSection id="order">
      <Specimens>
        {ORDERS.map(({ state, order }) => (
          <Specimen key={state} name="OrderSteps" state={state}>
            <OrderSteps order={order} />
          </Specimen>
        ))}
      </Specimens>
      <Specimens>
        {PAYMENTS.map(({ state, order }) => (
          <Specimen key={state} name="PaymentDetails" state={state}>
            <PaymentDetails order={order} />
          </Specimen>
        ))}
      </Specimens>
      <Specimens>
        <Specimen name="UploadForm">
          <UploadForm
            token={TOKEN}
            locale={locale}
            target="payment-proof"
            problem={null}
            label={t("proof")}
            hint={t("proofHint")}
            submit={t("submit")}
            isRequired={false}
          />
        </Specimen>
        {COMPLAINTS.map(({ state, complaint }) => (
          <Specimen key={state} name="ComplaintCard" state={state}>
            <ComplaintCard complaint={complaint} token={TOKEN} />
          </Specimen>
        ))}
        <Specimen name="OpenComplaint">
          <OpenComplaint order={ORDER} token={TOKEN} locale={locale} />
        </Specimen>
      </Specimens>
      <Specimens>
        {HANDOVERS.map(({ state, order }) => (
          <Specimen key={state} name="HandoverSection" state={state}>
            <HandoverSection order={order} />
          </Specimen>
        ))}
        <Specimen name="OrderHistory" state="long word">
          <OrderHistory order={ORDER} />
        </Specimen>
        <Specimen name="SellerSection">
          <SellerSection order={ORDER} />
        </Specimen>
        <Specimen name="AftersalesSection">
          <AftersalesSection
            aftersales={AFTERSALES}
            hasUniqueCode
            token=""
            locale={locale}
            timeZone={ORDER.timeZone}
          />
        </Specimen>
        <Specimen name="ItemsSection" state="long word">
          <ItemsSection order={ORDER} />
        </Specimen>
      </Specimens>
    </PageSection>
  );
}
