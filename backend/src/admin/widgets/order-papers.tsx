import { defineWidgetConfig } from "@medusajs/admin-sdk";
import type { AdminOrder, DetailWidgetProps } from "@medusajs/framework/types";
import { Button, Container, Heading, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { usePapers } from "../orders/use-papers";

/** The papers of an order, each a page of its own to print. */
function OrderPapers({ data: { id } }: DetailWidgetProps<AdminOrder>) {
  const { t } = useTranslation();
  const { data: papers, isError } = usePapers(id);
  return (
    // Medusa puts widgets below its own sections, whatever their zone is called.
    <Container className="grid gap-3 px-6 py-4" style={{ order: -1 }}>
      <Heading level="h2">{t("lapak.papers.title")}</Heading>
      {isError && (
        <Text size="small" className="text-ui-fg-error" role="alert">
          {t("lapak.papers.failed")}
        </Text>
      )}
      {papers && (
        <div className="flex flex-wrap gap-2">
          {(["slip", "invoice"] as const).map((kind) => (
            <Button key={kind} size="small" variant="secondary" asChild>
              <a href={papers[kind]} target="_blank" rel="noreferrer">
                {t(`lapak.papers.${kind}`)}
              </a>
            </Button>
          ))}
        </div>
      )}
      <Text size="xsmall" className="text-ui-fg-subtle">
        {t("lapak.papers.hint")}
      </Text>
    </Container>
  );
}

export const config = defineWidgetConfig({ zone: "order.details.side.before" });

export default OrderPapers;
