import { StatusBadge, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { villageTime } from "../lib/village-time";
import { AnswerComplaint } from "./answer-complaint";
import { SentFileView } from "./sent-file";
import { useHandling } from "./use-handling";
import type { Complaint } from "./use-sent";

const COLORS = { open: "orange", settled: "green", declined: "grey" } as const;

/** What a buyer complains of, with their pictures, and what became of it. */
export function ComplaintView({ orderId, complaint }: { orderId: string; complaint: Complaint }) {
  const { t, i18n } = useTranslation();
  const { kind, status, text, answer, pictures, created_at } = complaint;
  const { data: handling } = useHandling(orderId);
  const time = villageTime(created_at, i18n.language, handling?.enterprise?.village.time_zone);
  return (
    <div className="grid grid-cols-1 gap-3 px-6 py-4">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <Text size="small" weight="plus">
          {t(`lapak.complaints.kinds.${kind}`)}
        </Text>
        <StatusBadge color={COLORS[status]}>{t(`lapak.complaints.status.${status}`)}</StatusBadge>
      </div>
      <Text size="small" className="text-ui-fg-subtle">
        {time}
      </Text>
      <Text size="small" className="whitespace-pre-wrap break-words">
        {text}
      </Text>
      <div className="flex flex-wrap gap-3">
        {pictures.map((file, index) => (
          <SentFileView
            key={file.id}
            orderId={orderId}
            file={file}
            label={t("lapak.complaints.picture", { number: index + 1 })}
          />
        ))}
      </div>
      {answer === null ? (
        <AnswerComplaint orderId={orderId} complaintId={complaint.id} />
      ) : (
        <Text size="small" className="whitespace-pre-wrap break-words">
          {t("lapak.complaints.answered", { answer })}
        </Text>
      )}
    </div>
  );
}
