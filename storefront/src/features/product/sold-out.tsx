import type { Locale } from "next-intl";
import { useTranslations } from "next-intl";
import type { Goods } from "@/lib/medusa/shapes";
import { Link } from "@/lib/ui/link";
import { OutsideLink } from "@/lib/ui/outside-link";
import { whatsappLink } from "@/lib/whatsapp";

/** Instead of the button: that nothing is left, whom to ask for word, and the way to what is. */
export function SoldOut({ goods, locale }: { goods: Goods; locale: Locale }) {
  const t = useTranslations("product.soldOut");
  const { title, enterprise, category } = goods;
  return (
    <div className="notice grid gap-3">
      <p className="font-semibold">{t("title", { goods: title })}</p>
      <p>{t("text", { enterprise: enterprise.name })}</p>
      <p className="flex flex-wrap gap-3">
        <OutsideLink
          href={whatsappLink(enterprise.whatsapp, t("message", { goods: title }))}
          className="btn btn-primary"
        >
          {t("tellMe")}
        </OutsideLink>
        {category !== null && (
          <Link
            href={{ pathname: "/category/[handle]", params: { handle: category.handle } }}
            locale={locale}
            className="btn btn-secondary"
          >
            {t("others", { category: category.name })}
          </Link>
        )}
      </p>
    </div>
  );
}
