import { useState } from "react";
import { useTranslation } from "react-i18next";
import { TextField } from "./fields";
import { SaveSection } from "./save-section";
import { type Enterprise, useSaveEnterprise } from "./use-enterprises";

/** Where the enterprise is, when it is open and how buyers reach it. */
export function ContactSection({ enterprise }: { enterprise: Enterprise }) {
  const { t } = useTranslation();
  const { mutateAsync } = useSaveEnterprise(enterprise);
  const [facts, setFacts] = useState({
    address: enterprise.address,
    opening_hours: enterprise.opening_hours,
    whatsapp: enterprise.whatsapp,
    email: enterprise.email ?? "",
  });
  const field = (name: keyof typeof facts) => ({
    name,
    label: t(`lapak.enterprises.contact.${name}`),
    value: facts[name],
    onChange: (value: string) => setFacts({ ...facts, [name]: value }),
  });
  return (
    <SaveSection
      title={t("lapak.enterprises.contact.title")}
      save={() => mutateAsync({ ...facts, email: facts.email.trim() || null })}
    >
      <TextField {...field("address")} isLong required maxLength={300} />
      <TextField
        {...field("opening_hours")}
        required
        hint={t("lapak.enterprises.contact.opening_hours_hint")}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          {...field("whatsapp")}
          type="tel"
          required
          hint={t("lapak.enterprises.contact.whatsapp_hint")}
        />
        <TextField {...field("email")} type="email" maxLength={254} />
      </div>
    </SaveSection>
  );
}
