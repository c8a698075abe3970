import { Button, Text } from "@medusajs/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { post } from "../lib/post";
import { useLanguage } from "../lib/use-language";
import { TextField } from "./fields";
import { SaveSection } from "./save-section";
import { type Enterprise, useSaveEnterprise } from "./use-enterprises";

interface Reading {
  merchant: { name: string; city: string; nmid: string | null } | null;
  wrong: { problem: string; expected: string } | null;
}

/** The enterprise's own QRIS code: pasted as text, read back before it is stored. */
export function QrisSection({ enterprise }: { enterprise: Enterprise }) {
  const { t } = useTranslation();
  const { mutateAsync } = useSaveEnterprise(enterprise);
  const [typed, setTyped] = useState(enterprise.qris ?? "");
  const text = typed.trim();
  return (
    <SaveSection
      title={t("lapak.enterprises.qris.title")}
      lead={t("lapak.enterprises.qris.lead")}
      save={() => mutateAsync({ qris: text === "" ? null : text })}
    >
      <TextField
        name="qris"
        label={t("lapak.enterprises.qris.text")}
        hint={t("lapak.enterprises.qris.hint")}
        value={typed}
        onChange={setTyped}
        isLong
        maxLength={2000}
      />
      <div role="status">{text !== "" && <Read text={text} />}</div>
      {text !== "" && (
        <div>
          <Button type="button" size="small" variant="secondary" onClick={() => setTyped("")}>
            {t("lapak.enterprises.qris.clear")}
          </Button>
        </div>
      )}
    </SaveSection>
  );
}

/** Whom the code pays, or what is wrong with it. */
function Read({ text }: { text: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data } = useQuery({
    queryKey: ["lapak", "qris", language, text],
    queryFn: () => post<Reading>("/admin/readings/qris", { text, language }),
  });
  if (data === undefined) return null;
  if (data.merchant === null) {
    return (
      <Text size="small" className="text-ui-fg-error">
        {data.wrong?.problem} {t("lapak.enterprises.qris.expected")} {data.wrong?.expected}.
      </Text>
    );
  }
  const { name, city, nmid } = data.merchant;
  const facts = { name, city, nmid: nmid ?? t("lapak.enterprises.qris.noNmid") };
  return (
    <dl className="bg-ui-bg-subtle grid gap-2 rounded-lg p-4">
      {Object.entries(facts).map(([key, value]) => (
        <div key={key} className="grid grid-cols-2 gap-4">
          <dt className="text-ui-fg-subtle txt-compact-small">
            {t(`lapak.enterprises.qris.${key}`)}
          </dt>
          <dd className="txt-compact-small break-words">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
