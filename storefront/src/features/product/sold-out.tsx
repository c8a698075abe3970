import type { Locale } from "next-intl";
import { useTranslations } from "next-intl";
import type { Goods } from "@/lib/medusa/shapes";
import { Link } from "@/lib/ui/link";
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
        <a
          href={whatsappLink(enterprise.whatsapp, t("message", { goods: title }))}
          rel="noopener nofollow"
          target="_blank"
          className="btn btn-primary"
        >
          {t("tellMe")}
        </a>
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
