import { FocusModal } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { fileAddress, type SentFile } from "./use-sent";

interface SentFileViewProps {
  orderId: string;
  file: SentFile;
  /** What it is, for those who do not see it. */
  label: string;
}

/** A file that a buyer sent: a picture to be looked at, larger when pressed; a PDF to be saved. */
export function SentFileView({ orderId, file, label }: SentFileViewProps) {
  const { t } = useTranslation();
  const address = fileAddress(orderId, file.id);
  const save = (
    <a href={address} download className="txt-compact-small text-ui-fg-interactive">
      {t("lapak.sent.save", { name: label, size: Math.ceil(file.bytes / 1024) })}
    </a>
  );
  if (file.content_type === "application/pdf") return save;
  return (
    <div className="grid justify-items-start gap-1">
      <FocusModal>
        <FocusModal.Trigger asChild>
          <button type="button" aria-label={t("lapak.sent.open", { name: label })}>
            <img src={address} alt="" loading="lazy" className="max-h-48 rounded border" />
          </button>
        </FocusModal.Trigger>
        <FocusModal.Content>
          <FocusModal.Header>
            <FocusModal.Title>{label}</FocusModal.Title>
          </FocusModal.Header>
          <FocusModal.Body className="overflow-auto p-4">
            <img src={address} alt={label} className="mx-auto" />
          </FocusModal.Body>
        </FocusModal.Content>
      </FocusModal>
      {save}
    </div>
  );
}
