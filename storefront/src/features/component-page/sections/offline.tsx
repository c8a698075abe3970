import { useTranslations } from "next-intl";
import { CopyBar } from "@/features/offline";
import { PageSection } from "../page-section";
import { Specimen } from "../specimen";

/** What is said at the edge of a page that may be out of date. */
export function Offline() {
  const t = useTranslations("offline.copy");
  const time = "05.01.2026, 14.30";
  return (
    <PageSection id="offline">
      <Specimen name="CopyBar" state="offline">
        <CopyBar text={t("offline", { time })} />
      </Specimen>
      <Specimen name="CopyBar" state="slow">
        <CopyBar text={t("slow", { time })} reload={t("reload")} />
      </Specimen>
    </PageSection>
  );
}
