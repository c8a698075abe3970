import { useState } from "react";
import { useTranslation } from "react-i18next";
import { NumberField, SwitchField, TextField } from "./fields";
import { SaveSection } from "./save-section";
import { type Enterprise, useSaveEnterprise } from "./use-enterprises";

const MAX_PAYMENT_HOURS = 14 * 24;

/** The account that transfers go to, how long they are waited for, and cash at the counter. */
export function PaymentSection({ enterprise }: { enterprise: Enterprise }) {
  const { t } = useTranslation();
  const { mutateAsync } = useSaveEnterprise(enterprise);
  const [bank, setBank] = useState({
    bank_name: enterprise.bank_name ?? "",
    bank_account_number: enterprise.bank_account_number ?? "",
    bank_account_holder: enterprise.bank_account_holder ?? "",
  });
  const [payment_hours, setHours] = useState(enterprise.payment_hours);
  const [cash_on_pickup, setCash] = useState(enterprise.cash_on_pickup);
  const isPartial = new Set(Object.values(bank).map((value) => value.trim() === "")).size > 1;
  const field = (name: keyof typeof bank) => ({
    name,
    label: t(`lapak.enterprises.payment.${name}`),
    value: bank[name],
    // All three or none: half an account is no account.
    required: isPartial,
    onChange: (value: string) => setBank({ ...bank, [name]: value }),
  });

  const save = () => {
    const account = Object.entries(bank).map(([name, value]) => [name, value.trim() || null]);
    return mutateAsync({ ...Object.fromEntries(account), payment_hours, cash_on_pickup });
  };

  return (
    <SaveSection
      title={t("lapak.enterprises.payment.title")}
      lead={t("lapak.enterprises.payment.lead")}
      save={save}
    >
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField {...field("bank_name")} />
        <TextField {...field("bank_account_number")} maxLength={40} />
        <TextField {...field("bank_account_holder")} />
        <NumberField
          name="payment_hours"
          label={t("lapak.enterprises.payment.payment_hours")}
          hint={t("lapak.enterprises.payment.payment_hours_hint")}
          value={payment_hours}
          onChange={setHours}
          min={1}
          max={MAX_PAYMENT_HOURS}
        />
      </div>
      <SwitchField
        label={t("lapak.enterprises.payment.cash_on_pickup")}
        hint={t("lapak.enterprises.payment.cash_on_pickup_hint")}
        checked={cash_on_pickup}
        onChange={setCash}
      />
    </SaveSection>
  );
}
