import type { Locale } from "next-intl";
import { useTranslations } from "next-intl";
import {
  AddressSection,
  type CheckoutState,
  ContactSection,
  DeliverySection,
  ForeignAddressSection,
  FormState,
  LocalShortfall,
  NothingToPay,
  PaymentSection,
  Summary,
} from "@/features/checkout";
import { ErrorList } from "@/lib/ui/error-list";
import { AREA_LISTS, PROVINCES } from "../fixtures/areas";
import { BASKET, CHECKOUT_OPTIONS, TOO_FEW_GOODS } from "../fixtures/baskets";
import { PageSection } from "../page-section";
import { Specimen } from "../specimen";

/** The parts of the checkout after it was refused: filled in, wrong, and open to choose or not. */
export function Checkout({ locale }: { locale: Locale }) {
  const t = useTranslations("checkout");
  const state = useRefusedState();
  return (
    <PageSection id="checkout">
      <FormState state={state}>
        <Specimen name="ErrorList" state="an order and its fields refused">
          <div className="notice notice-danger">
            <ErrorList
              title={t("errors.title")}
              problems={state.problems}
              fields={[
                { id: "field-email", label: t("contact.email"), error: t("errors.email") },
                { id: "field-line", label: t("address.line"), error: t("errors.line") },
                { id: "field-payment", label: t("payment.title"), error: t("errors.payment") },
              ]}
            />
          </div>
        </Specimen>
        <form className="group/checkout grid grid-cols-1 gap-8 lg:grid-cols-[1fr_22rem]">
          <div className="grid min-w-0 grid-cols-1 content-start gap-8">
            <Specimen name="ContactSection, TextField" state="empty; help, filled; wrong">
              <ContactSection />
            </Specimen>
            <Specimen
              name="DeliverySection, ChoiceField, PlaceField, PlaceLists, CountryField"
              state="the second chosen; lists of places open"
            >
              <DeliverySection group={BASKET} options={CHECKOUT_OPTIONS} provinces={PROVINCES} />
            </Specimen>
            <Specimen name="LocalShortfall">
              <LocalShortfall option={TOO_FEW_GOODS} village={BASKET.enterprise.village} />
            </Specimen>
            <Specimen name="AddressSection" state="shown with a courier; the first wrong">
              <AddressSection place={CHECKOUT_OPTIONS.place} />
            </Specimen>
            <Specimen name="ForeignAddressSection" state="shown with a courier; the first wrong">
              <ForeignAddressSection country="Singapura" />
            </Specimen>
            <Specimen name="PaymentSection, ChoiceField" state="one not available; wrong">
              <PaymentSection options={CHECKOUT_OPTIONS.payment} />
            </Specimen>
          </div>
          <Specimen name="Summary" state="with a courier">
            <Summary group={BASKET} options={CHECKOUT_OPTIONS.delivery} />
          </Specimen>
        </form>
      </FormState>
      <Specimen name="NothingToPay">
        <NothingToPay enterprise={BASKET.enterprise.name} locale={locale} />
      </Specimen>
    </PageSection>
  );
}

function useRefusedState(): CheckoutState {
  const t = useTranslations("checkout.errors");
  return {
    attempt: 1,
    values: { phone: "0812 3456 7890", email: "pembeli@", delivery: "courier" },
    errors: { email: t("email"), line: t("line"), payment: t("payment") },
    places: [],
    lists: AREA_LISTS,
    problems: [t("out_of_stock"), t("out_of_stock_line", { title: "Biji pala (250 g)", left: 3 })],
  };
}
