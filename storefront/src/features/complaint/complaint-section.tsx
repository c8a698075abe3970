import { type Locale, useTranslations } from "next-intl";
import { UploadForm, type UploadProblem } from "@/features/order-files";
import type { TrackedOrder } from "@/lib/medusa/cart-shapes";
import { ComplaintCard } from "./complaint-card";
import { OpenComplaint } from "./open-complaint";

interface ComplaintSectionProps {
  order: TrackedOrder;
  token: string;
  locale: Locale;
  /** Of the last picture that was sent. */
  problem: UploadProblem | null;
}

/** What the backend takes for one complaint, and for one order. */
const MOST_PICTURES = 3;
const MOST_COMPLAINTS = 5;

/** What a buyer complained of, and a way to do so while it is time. */
export function ComplaintSection({ order, token, locale, problem }: ComplaintSectionProps) {
  const t = useTranslations("complaint");
  const { complaints, complaintWindow } = order;
  const isOpen = complaints.some(({ status }) => status === "open");
  const mayOpen = complaintWindow.isOpen && !isOpen && complaints.length < MOST_COMPLAINTS;
  if (complaints.length === 0 && !mayOpen) return null;
  return (
    <section aria-labelledby="complaint" className="card grid gap-5 p-5 sm:p-6">
      <h2 id="complaint" className="text-xl font-semibold">
        {t("title")}
      </h2>
      {complaints.map((complaint) => (
        <ComplaintCard key={complaint.id} complaint={complaint} token={token}>
          {complaint.status === "open" && <p className="text-ink-soft">{t("wait")}</p>}
          {complaint.status === "open" && complaint.pictures.length < MOST_PICTURES && (
            <UploadForm
              token={token}
              locale={locale}
              target="complaint-picture"
              problem={problem}
              label={t("addPicture")}
              hint={t("pictureHint")}
              submit={t("submitPicture")}
              isRequired
            />
          )}
        </ComplaintCard>
      ))}
      {mayOpen && <OpenComplaint order={order} token={token} locale={locale} />}
    </section>
  );
}
