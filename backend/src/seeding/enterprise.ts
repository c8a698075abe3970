import type { EnterpriseSeed, VillageSeed } from "@lapak-desa/seed";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { differences } from "../lib/differences";
import { DEFAULT_PAYMENT_HOURS } from "../lib/payment-methods";
import { createEnterpriseWorkflow } from "../workflows/village/create-enterprise";
import { updateEnterpriseWorkflow } from "../workflows/village/update-enterprise";
import { saveTranslations } from "./translations";

/** Makes a village's enterprise agree with its files. */
export async function importEnterprise(
  container: MedusaContainer,
  { enterprise: seed, translations }: VillageSeed,
  villageId: string,
) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "enterprise",
    fields: ["*"],
    filters: { handle: seed.handle },
  });
  const [known] = data;
  const wanted = { ...factsOf(seed), village_id: villageId };
  const change = known === undefined ? null : differences(known, wanted);
  let id = known?.id;
  if (id === undefined) {
    const { result } = await createEnterpriseWorkflow(container).run({
      input: { ...wanted, payment_hours: DEFAULT_PAYMENT_HOURS, is_active: true },
    });
    id = result.id;
  } else if (change !== null) {
    await updateEnterpriseWorkflow(container).run({ input: { ...change, id } });
  }
  const { name, address, openingHours } = translations.en.enterprise;
  const translated = await saveTranslations(container, [
    {
      reference: "enterprise",
      reference_id: id,
      translations: { name, address, opening_hours: openingHours },
    },
  ]);
  return { id, isChanged: change !== null || translated.size > 0 };
}

function factsOf(seed: EnterpriseSeed) {
  return {
    handle: seed.handle,
    name: seed.name,
    address: seed.address,
    whatsapp: seed.whatsapp,
    email: seed.email,
    opening_hours: seed.openingHours,
    qris: seed.qris,
    bank_name: seed.bankName,
    bank_account_number: seed.bankAccountNumber,
    bank_account_holder: seed.bankAccountHolder,
    cash_on_pickup: seed.cashOnPickup,
  };
}
