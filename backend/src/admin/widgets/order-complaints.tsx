import { defineWidgetConfig } from "@medusajs/admin-sdk";
import type { AdminOrder, DetailWidgetProps } from "@medusajs/framework/types";
import { Container, Heading, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { ComplaintView } from "../orders/complaint-view";
import { useComplaints } from "../orders/use-sent";

/** What the buyer of an order complained of, for the manager to answer; nothing where nobody did. */
function OrderComplaints({ data: { id } }: DetailWidgetProps<AdminOrder>) {
  const { t } = useTranslation();
  const { data: complaints, isError } = useComplaints(id);
  if (!isError && (complaints === undefined || complaints.length === 0)) return null;
  return (
    // Medusa puts widgets below its own sections, whatever their zone is called.
    <Container className="divide-y p-0 [overflow-wrap:anywhere]" style={{ order: -1 }}>
      <Heading level="h2" className="px-6 py-4">
        {t("lapak.complaints.title")}
      </Heading>
      {isError && (
        <Text size="small" className="text-ui-fg-error px-6 py-4" role="alert">
          {t("lapak.complaints.failed")}
        </Text>
      )}
      {complaints?.map((complaint) => (
        <ComplaintView key={complaint.id} orderId={id} complaint={complaint} />
      ))}
    </Container>
  );
}

export const config = defineWidgetConfig({ zone: "order.details.side.before" });

export default OrderComplaints;
