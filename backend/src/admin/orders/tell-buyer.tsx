import { Button, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { Handling } from "../../lib/orders/handling";

/** The ways to tell a buyer how far along their order is. */
export function TellBuyer({ handling: { whatsapp, has_outbox } }: { handling: Handling }) {
  const { t } = useTranslation();
  return (
    <div className="grid justify-items-start gap-2 px-6 py-4">
      {whatsapp !== null && (
        <Button size="small" variant="secondary" asChild>
          <a href={whatsapp} target="_blank" rel="noopener noreferrer">
            {t("lapak.tell.whatsapp")}
          </a>
        </Button>
      )}
      <Text size="small" className="text-ui-fg-subtle">
        {t(has_outbox ? "lapak.tell.mailsKept" : "lapak.tell.mailsSent")}{" "}
        {has_outbox && (
          <a href="/app/outbox" className="text-ui-fg-interactive">
            {t("lapak.tell.outbox")}
          </a>
        )}
      </Text>
    </div>
  );
}
