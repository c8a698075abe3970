import { Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { SentFileView } from "./sent-file";
import { useProofs } from "./use-sent";

/** What a buyer sent to show that they have paid; nothing where they sent nothing. */
export function PaymentProofs({ orderId }: { orderId: string }) {
  const { t } = useTranslation();
  const { data: proofs } = useProofs(orderId);
  if (proofs === undefined || proofs.length === 0) return null;
  return (
    <div className="grid gap-3 px-6 py-4">
      <Text size="small" weight="plus">
        {t("lapak.sent.proofs")}
      </Text>
      {proofs.map((file, index) => (
        <SentFileView
          key={file.id}
          orderId={orderId}
          file={file}
          label={t("lapak.sent.proof", { number: index + 1 })}
        />
      ))}
      <Text size="small" className="text-ui-fg-subtle">
        {t("lapak.sent.warning")}
      </Text>
    </div>
  );
}
