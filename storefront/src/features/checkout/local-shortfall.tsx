import { useLocale, useTranslations } from "next-intl";
import type { BasketGroup } from "@/features/basket";
import type { CheckoutOptions } from "@/lib/medusa/cart-shapes";
import { formatRupiah } from "@/lib/medusa/money";
import { Link } from "@/lib/ui/link";

interface LocalShortfallProps {
  option: CheckoutOptions["delivery"][number] | undefined;
  village: BasketGroup["enterprise"]["village"];
}

/** What is missing for the enterprise's own carrier to come, once it is known that it goes there. */
export function LocalShortfall({ option, village }: LocalShortfallProps) {
  const t = useTranslations("places.shortfall");
  const locale = useLocale();
  const local = option?.local;
  if (local === undefined) return null;
  const goesThere = option?.fee !== null || local.villages.length > 0;
  return (
    <div role="status">
      {option?.reason === "below_minimum" && goesThere && (
        <div className="notice">
          <p>
            {t("missing", {
              missing: formatRupiah(local.missing),
              minimum: formatRupiah(local.minimumOrder),
              name: local.name,
            })}
          </p>
          <Link
            href={{ pathname: "/village/[slug]", params: { slug: village.slug } }}
            locale={locale}
            className="link inline-flex min-h-11 items-center"
          >
            {t("more", { village: village.name })}
          </Link>
        </div>
      )}
    </div>
  );
}
