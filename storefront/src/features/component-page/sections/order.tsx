import { useLocale } from "next-intl";
import { AftersalesSection } from "@/features/aftersales";
import {
  HandoverSection,
  ItemsSection,
  OrderHistory,
  OrderSteps,
  PaymentDetails,
  SellerSection,
} from "@/features/tracking";
import { AFTERSALES, HANDOVERS, ORDER, ORDERS, PAYMENTS } from "../fixtures/orders";
import { PageSection } from "../page-section";
import { Specimen, Specimens } from "../specimen";

/** What a buyer is told of an order, at each point of its way. */
export function Orders() {
  const locale = useLocale();
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
            token=""
            locale={locale}
            timeZone={ORDER.timeZone}
            problem={null}
          />
        </Specimen>
        <Specimen name="ItemsSection" state="long word">
          <ItemsSection order={ORDER} />
        </Specimen>
      </Specimens>
    </PageSection>
  );
}
