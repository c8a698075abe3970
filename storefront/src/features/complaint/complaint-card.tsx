import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { SentFiles } from "@/features/order-files";
import type { Complaint } from "@/lib/medusa/cart-shapes";
import { Paragraphs } from "@/lib/ui/paragraphs";

interface ComplaintCardProps {
  complaint: Complaint;
  token: string;
  /** What the buyer can still do about it. */
  children?: ReactNode;
}

/** What a buyer complained of, and what they were answered. */
export function ComplaintCard({ complaint, token, children }: ComplaintCardProps) {
  const t = useTranslations("complaint");
  const { kind, text, status, answer, pictures } = complaint;
  return (
    <div className="grid grid-cols-1 gap-3">
      <p className="font-medium">
        {t("told", { kind: t(`kinds.${kind}`), status: t(`status.${status}`) })}
      </p>
      <Paragraphs text={text} />
      <SentFiles token={token} files={pictures} label={t("pictures")} />
      {answer !== null && (
        <div className={`notice ${status === "settled" ? "notice-success" : ""}`}>
          <p className="font-medium">{t("answer")}</p>
          <Paragraphs text={answer} />
        </div>
      )}
      {children}
    </div>
  );
}
