import { defineWidgetConfig } from "@medusajs/admin-sdk";
import { Button, Container, Heading, Text } from "@medusajs/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { GoodsFacts } from "../goods/goods-facts";
import { GoodsForm } from "../goods/goods-form";
import { useGoods } from "../goods/use-goods";

/** On a product's page: who makes it, who sells it, and what the village tells of it. */
export default function ProductGoods({ data: { id } }: { data: { id: string } }) {
  const { t } = useTranslation();
  const [isEditing, setEditing] = useState(false);
  const { data, isError } = useGoods(id);
  return (
    // Medusa draws even a "before" widget below its own sections.
    <Container className="divide-y p-0 [overflow-wrap:anywhere]" style={{ order: -1 }}>
      <div className="flex flex-wrap items-center justify-between gap-2 px-6 py-4">
        <Heading level="h2">{t("lapak.goods.title")}</Heading>
        {data !== undefined && !isEditing && (
          <Button variant="secondary" size="small" onClick={() => setEditing(true)}>
            {t("lapak.goods.edit")}
          </Button>
        )}
      </div>
      {isError && (
        <Text size="small" className="px-6 py-4">
          {t("lapak.goods.loadFailed")}
        </Text>
      )}
      {data !== undefined &&
        (isEditing ? (
          <GoodsForm productId={id} goods={data.goods} onDone={() => setEditing(false)} />
        ) : (
          <GoodsFacts goods={data.goods} />
        ))}
    </Container>
  );
}

export const config = defineWidgetConfig({ zone: "product.details.side.before" });
