import { useTranslations } from "next-intl";
import { formatRupiah } from "@/lib/medusa/money";
import type { Goods } from "@/lib/medusa/shapes";
import { PARTS, type Part, splitPrice } from "./split-price";

interface PriceSplitProps {
  split: NonNullable<Goods["priceSplit"]>;
  /** Rupiah. */
  price: number;
  /** The name of the makers, where they are known. */
  producer: string | null;
  enterprise: string;
}

const FILLS: Readonly<Record<Part, string>> = {
  producer: "bg-leaf",
  enterprise: "bg-sea",
  packaging: "bg-weave",
};

/** Who gets how much of a price, as a bar and in words. */
export function PriceSplit({ split, price, producer, enterprise }: PriceSplitProps) {
  const t = useTranslations("product");
  const amounts = splitPrice(price, split);
  const names: Readonly<Record<Part, string>> = {
    producer: producer ?? t("splitProducer"),
    enterprise,
    packaging: t("splitPackaging"),
  };
  const parts = PARTS.filter((part) => amounts[part] > 0);
  return (
    <div className="grid grid-cols-1 gap-4">
      <div aria-hidden="true" className="flex h-5 gap-1">
        {parts.map((part) => (
          <span
            key={part}
            className={`rounded-sm forced-color-adjust-none first:rounded-l-full last:rounded-r-full ${FILLS[part]}`}
            style={{ flexGrow: amounts[part] }}
          />
        ))}
      </div>
      <dl className="grid grid-cols-1 gap-x-8 gap-y-2 sm:flex sm:flex-wrap">
        {parts.map((part) => (
          <div key={part} className="grid grid-cols-[auto_1fr] gap-x-2.5">
            <span
              aria-hidden="true"
              className={`mt-1.5 size-3 rounded-sm forced-color-adjust-none ${FILLS[part]}`}
            />
            <dt className="wrap-anywhere text-ink-soft">{names[part]}</dt>
            <dd className="col-start-2 text-lg font-semibold">{formatRupiah(amounts[part])}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
