import type { Locale } from "next-intl";
import { useTranslations } from "next-intl";
import type { Account } from "@/lib/medusa/account";
import { SentForm } from "@/lib/ui/sent-form";
import { submitRemoveAddress } from "./actions";

interface AddressListProps {
  addresses: Account["addresses"];
  locale: Locale;
}

/** Where an account's orders went, for the next one. */
export function AddressList({ addresses, locale }: AddressListProps) {
  const t = useTranslations("account.addresses");
  return (
    <section aria-labelledby="own-addresses" className="card p-5 sm:p-6">
      <h2 id="own-addresses" className="text-xl font-semibold">
        {t("title")}
      </h2>
      <p className="mt-3 max-w-prose">{t(addresses.length === 0 ? "none" : "lead")}</p>
      <ul className="mt-3 divide-y divide-line">
        {addresses.map(({ id, line, village, district, regency, postalCode }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-4 py-3">
            <span className="min-w-0 break-words">
              {[line, village, district, `${regency} ${postalCode}`].filter(Boolean).join(", ")}
            </span>
            <SentForm action={submitRemoveAddress}>
              <input type="hidden" name="locale" value={locale} />
              <input type="hidden" name="address" value={id} />
              <button
                type="submit"
                className="btn btn-quiet"
                aria-label={t("removeThis", { address: line })}
              >
                {t("remove")}
              </button>
            </SentForm>
          </li>
        ))}
      </ul>
    </section>
  );
}
