import { useTranslations } from "next-intl";
import type { BasketGroup } from "@/features/basket";
import { AskAbroad } from "./ask-abroad";

/** Tells buyers abroad that nothing is sent to them from here as things stand, and whom to ask. */
export function NotAbroad({ group }: { group: BasketGroup }) {
  const t = useTranslations("abroad");
  return (
    <details>
      <summary className="link min-h-11 py-3 font-medium">{t("title")}</summary>
      <p>{t("closed")}</p>
      <AskAbroad group={group} />
    </details>
  );
}
