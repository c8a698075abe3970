import { Badge, Text } from "@medusajs/ui";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Goods } from "./use-goods";

interface RowProps {
  label: string;
  children: ReactNode;
}

function Row({ label, children }: RowProps) {
  return (
    <div className="grid grid-cols-2 items-center gap-2 px-6 py-4">
      <Text size="small" weight="plus" className="text-ui-fg-subtle">
        {label}
      </Text>
      <Text size="small">{children}</Text>
    </div>
  );
}

/** What the village tells of a product, to be read. */
export function GoodsFacts({ goods }: { goods: Goods }) {
  const { t } = useTranslation();
  const { producer, enterprise } = goods;
  return (
    <>
      <Row label={t("lapak.goods.producer")}>{producer?.name ?? t("lapak.goods.noProducer")}</Row>
      <Row label={t("lapak.goods.seller")}>
        {enterprise === null
          ? t("lapak.goods.noSeller")
          : `${enterprise.name}, ${enterprise.village.name}`}
      </Row>
      <Row label={t("lapak.goods.permit")}>
        {t(`lapak.goods.permitKinds.${goods.permit_kind}`)}
        {goods.permit_kind === "none"
          ? ""
          : `: ${goods.permit_number ?? t("lapak.goods.noPermitNumber")}`}
      </Row>
      {(goods.pickup_only || goods.flagship) && (
        <div className="flex flex-wrap gap-2 px-6 py-4">
          {goods.flagship && (
            <Badge size="2xsmall" color="green">
              {t("lapak.goods.flagship")}
            </Badge>
          )}
          {goods.pickup_only && (
            <Badge size="2xsmall" color="orange">
              {t("lapak.goods.pickupOnly")}
            </Badge>
          )}
        </div>
      )}
    </>
  );
}
