import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Badge, Container, Heading, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import { EnterprisesMissing } from "../../enterprises/enterprises-missing";
import { StoreIcon } from "../../enterprises/store-icon";
import { useEnterprises } from "../../enterprises/use-enterprises";

/** The enterprises of this shop, each with the way to its settings. */
export default function Enterprises() {
  const { t } = useTranslation();
  const { data: enterprises, isError } = useEnterprises();
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading>{t("lapak.enterprises.title")}</Heading>
        <Text size="small" className="text-ui-fg-subtle mt-1">
          {t("lapak.enterprises.lead")}
        </Text>
      </div>
      <EnterprisesMissing isError={isError} enterprises={enterprises} />
      {enterprises?.map(({ id, name, village, is_active }) => (
        <Link
          key={id}
          to={`/enterprises/${id}`}
          className="hover:bg-ui-bg-base-hover flex items-center justify-between gap-4 px-6 py-4"
        >
          <span className="min-w-0 [overflow-wrap:anywhere]">
            <Text size="small" weight="plus">
              {name}
            </Text>
            <Text size="small" className="text-ui-fg-subtle">
              {t("lapak.enterprises.ofVillage", { village: village.name })}
            </Text>
          </span>
          {!is_active && <Badge size="2xsmall">{t("lapak.enterprises.closed")}</Badge>}
        </Link>
      ))}
    </Container>
  );
}

export const config = defineRouteConfig({
  label: "lapak.enterprises.title",
  translationNs: "translation",
  icon: StoreIcon,
});
