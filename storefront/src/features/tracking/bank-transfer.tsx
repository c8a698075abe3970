import { useTranslations } from "next-intl";
import type { TrackedOrder } from "@/lib/medusa/cart-shapes";
import { formatRupiah } from "@/lib/medusa/money";
import { CopyButton } from "./copy-button";

interface BankTransferProps {
  bank: NonNullable<TrackedOrder["payment"]["bank"]>;
  /** What is asked for, in whole rupiah, and how much of it is the code. */
  amount: number;
  uniqueCode: number | null;
  number: string;
}

/** Account and exact amount, ready to be copied into a banking app. */
export function BankTransfer({ bank, amount, uniqueCode, number }: BankTransferProps) {
  const t = useTranslations("tracking");
  return (
    <>
      <p>{t("pay.transfer")}</p>
      <dl className="mt-4 grid grid-cols-1 gap-4 sm:grid-cols-2">
        <div>
          <dt className="text-sm text-ink-soft">{t("pay.amount")}</dt>
          <dd className="text-2xl font-bold">{formatRupiah(amount)}</dd>
          <dd className="mt-2 flex flex-wrap items-center gap-3">
            <CopyButton text={String(amount)} label={t("pay.copyAmount")} doneLabel={t("copied")} />
          </dd>
          {uniqueCode !== null && (
            <dd className="mt-2 text-sm text-ink-soft">
              {t("pay.code", { total: formatRupiah(amount - uniqueCode), code: uniqueCode })}
            </dd>
          )}
        </div>
        <div className="min-w-0">
          <dt className="text-sm text-ink-soft">{t("pay.account")}</dt>
          <dd className="text-2xl font-bold wrap-anywhere">{bank.accountNumber}</dd>
          <dd className="mt-2 flex flex-wrap items-center gap-3">
            <CopyButton
              text={bank.accountNumber}
              label={t("pay.copyAccount")}
              doneLabel={t("copied")}
            />
          </dd>
        </div>
        <div>
          <dt className="text-sm text-ink-soft">{t("pay.bank")}</dt>
          <dd className="font-medium wrap-anywhere">{bank.name}</dd>
        </div>
        <div className="min-w-0">
          <dt className="text-sm text-ink-soft">{t("pay.holder")}</dt>
          <dd className="font-medium wrap-anywhere">{bank.accountHolder}</dd>
        </div>
      </dl>
      <p className="mt-4 text-sm text-ink-soft">{t("pay.after", { number })}</p>
    </>
  );
}
