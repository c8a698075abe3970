import { Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";

/** Stands where a part of the settings would, when it could not be read. */
export function LoadFailed() {
  const { t } = useTranslation();
  return (
    <Text size="small" role="alert" className="text-ui-fg-error px-6 py-4">
      {t("lapak.enterprises.loadFailed")}
    </Text>
  );
}
