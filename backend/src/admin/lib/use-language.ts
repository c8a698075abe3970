import { useTranslation } from "react-i18next";

/** The language that the backend is asked to speak: Indonesian where the admin does, else English. */
export function useLanguage(): "id" | "en" {
  const { i18n } = useTranslation();
  return i18n.language.startsWith("id") ? "id" : "en";
}
