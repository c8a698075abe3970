import { Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { LoadFailed } from "./load-failed";

interface EnterprisesMissingProps {
  isError: boolean;
  enterprises: readonly unknown[] | undefined;
}

/** Says why there is no enterprise to be seen; nothing where there is one. */
export function EnterprisesMissing({ isError, enterprises }: EnterprisesMissingProps) {
  const { t } = useTranslation();
  if (isError) return <LoadFailed />;
  if (enterprises?.length !== 0) return null;
  return (
    <Text size="small" className="px-6 py-4">
      {t("lapak.enterprises.none")}
    </Text>
  );
}
