import type { Locale } from "next-intl";
import { useTranslations } from "next-intl";
import { formatRupiah } from "@/lib/medusa/money";
import { Link } from "@/lib/ui/link";
import { Picture } from "@/lib/ui/picture";
import type { BasketLine } from "./groups";
import { LineControls } from "./line-controls";

interface BasketLineRowProps {
  line: BasketLine;
  enterprise: string;
  locale: Locale;
}

/** One line: what it is, what it costs, and how many of it are wanted. */
export function BasketLineRow({ line, enterprise, locale }: BasketLineRowProps) {
  const t = useTranslations("basket");
  const { handle, title, variantLabel, stock, quantity } = line;
  return (
    <li className="flex flex-wrap gap-x-4 gap-y-3 py-4">
      <div className="size-18 shrink-0 overflow-hidden rounded-control sm:size-22">
        <Picture picture={line.picture} use="thumb" alt="" className="size-full object-cover" />
      </div>
      <div className="min-w-0 grow basis-32">
        <p className="font-medium">
          {handle === null ? (
            title
          ) : (
            <Link
              href={{ pathname: "/product/[handle]", params: { handle } }}
              locale={locale}
              className="hover:underline"
            >
              {title}
            </Link>
          )}
        </p>
        <p className="text-sm text-ink-soft">
          {variantLabel} · {t("unitPrice", { price: formatRupiah(line.unitPrice) })}
        </p>
        <p className="mt-1 font-semibold">{formatRupiah(line.total)}</p>
        {stock === null && <p className="mt-1 font-medium text-danger">{t("lineGone")}</p>}
        {stock !== null && stock < quantity && (
          <p className="mt-1 font-medium text-danger">
            {t("lineShort", { count: Math.max(0, stock) })}
          </p>
        )}
      </div>
      <LineControls line={line} enterprise={enterprise} locale={locale} />
    </li>
  );
}
