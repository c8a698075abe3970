import { useTranslations } from "next-intl";
import type { SavedAddress } from "@/lib/medusa/account";

/** In the checkout's form: sends the goods to where an earlier order went. */
export function UseAddress({ address }: { address: SavedAddress }) {
  const t = useTranslations("account.addresses");
  return (
    <div className="notice grid justify-items-start gap-2">
      <p>
        {t("use", { line: address.line, district: address.district, regency: address.regency })}
      </p>
      <button
        type="submit"
        name="choose_place"
        value={address.districtCode}
        className="btn btn-secondary"
      >
        {t("choose")}
      </button>
    </div>
  );
}
