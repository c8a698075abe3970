import { Container, Heading, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router-dom";
import { CardSection } from "../../../enterprises/card-section";
import { ContactSection } from "../../../enterprises/contact-section";
import { CourierSection } from "../../../enterprises/courier/courier-section";
import { LocalSection } from "../../../enterprises/local/local-section";
import { PaymentSection } from "../../../enterprises/payment-section";
import { QrisSection } from "../../../enterprises/qris-section";
import { useEnterprise } from "../../../enterprises/use-enterprises";

/** All that a manager can set for an enterprise, one part at a time. */
export default function EnterpriseSettings() {
  const { t } = useTranslation();
  const { id = "" } = useParams();
  const { data: enterprise, isError } = useEnterprise(id);
  return (
    <div className="flex flex-col gap-3">
      <Container className="px-6 py-4 [overflow-wrap:anywhere]">
        <Link to="/enterprises" className="txt-compact-small text-ui-fg-interactive">
          {t("lapak.enterprises.back")}
        </Link>
        {enterprise && (
          <>
            <Heading className="mt-2">{enterprise.name}</Heading>
            <Text size="small" className="text-ui-fg-subtle">
              {t("lapak.enterprises.ofVillage", { village: enterprise.village.name })}
            </Text>
          </>
        )}
        {isError && (
          <Text size="small" role="alert" className="text-ui-fg-error mt-2">
            {t("lapak.enterprises.loadFailed")}
          </Text>
        )}
      </Container>
      {enterprise && (
        <>
          <ContactSection enterprise={enterprise} />
          <PaymentSection enterprise={enterprise} />
          <QrisSection enterprise={enterprise} />
          <CardSection enterpriseId={id} />
          <LocalSection enterpriseId={id} />
          <CourierSection enterpriseId={id} />
        </>
      )}
    </div>
  );
}
