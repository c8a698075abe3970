import { useTranslations } from "next-intl";
import type { LocalDelivery } from "@/lib/medusa/cart-shapes";
import { formatRupiah } from "@/lib/medusa/money";
import { FieldError } from "./field-error";
import { fieldId } from "./field-names";

/** The villages that the enterprise's own carrier goes to, where its fee depends on the village. */
export function VillageChoice({ local }: { local: LocalDelivery }) {
  const t = useTranslations("local");
  return (
    <div id={fieldId("village_code")} tabIndex={-1} className="grid gap-2">
      <p id="villages" className="font-medium">
        {t("villages", { name: local.name })}
      </p>
      <FieldError name="village_code" />
      <ul aria-labelledby="villages" className="grid gap-1 sm:grid-cols-2">
        {local.villages.map(({ code, name, fee }) => (
          <li key={code}>
            <button
              type="submit"
              name="choose_place"
              value={code}
              className="btn btn-secondary w-full justify-between gap-4 text-left"
            >
              <span>{name}</span>
              <span>{fee === 0 ? t("free") : formatRupiah(fee)}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
