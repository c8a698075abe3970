import { type Locale, useLocale, useTranslations } from "next-intl";
import { startsNotKept } from "@/service-worker/kept-pages";
import { BrowserHelpers } from "./browser-helpers";

/** What stands at the end of every page for the sake of slow and broken connections. */
export function PageHelpers() {
  const t = useTranslations("offline.copy");
  const locale: Locale = useLocale();
  // The time is only known in the browser.
  const time = "{time}";
  const words = {
    offline: t("offline", { time }),
    slow: t("slow", { time }),
    unsent: t("unsent"),
    unanswered: t("unanswered"),
    reload: t("reload"),
  };
  return <BrowserHelpers words={words} except={startsNotKept(locale)} />;
}
