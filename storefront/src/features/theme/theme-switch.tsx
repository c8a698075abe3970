import { useTranslations } from "next-intl";
import { ThemeButtons } from "./theme-buttons";

/** By day, by night, or as the device has it. Out of sight where there are no scripts to keep it. */
export function ThemeSwitch() {
  const t = useTranslations("common.theme");
  return (
    <div className="noscript:hidden grid content-start gap-2">
      <p id="theme" className="font-semibold">
        {t("title")}
      </p>
      <ThemeButtons
        labelledBy="theme"
        options={[
          { theme: null, label: t("device") },
          { theme: "light", label: t("light") },
          { theme: "dark", label: t("dark") },
        ]}
      />
    </div>
  );
}
