import { Button, Text } from "@medusajs/ui";
import { type ChangeEvent, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Rate } from "../../../lib/delivery/rates";
import { post } from "../../lib/post";
import { useLanguage } from "../../lib/use-language";
import { type RateReading, rateFileOf } from "./use-courier-table";

interface RateImportProps {
  enterpriseId: string;
  /** What a file says that has nothing wrong with it. */
  onRead: (rates: Rate[]) => void;
}

/** The rates out to a spreadsheet and back in; what is wrong with a file is told row by row. */
export function RateImport({ enterpriseId, onRead }: RateImportProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const picker = useRef<HTMLInputElement>(null);
  const [reading, setReading] = useState<RateReading | "failed" | null>(null);

  async function take({ target }: ChangeEvent<HTMLInputElement>) {
    const [file] = target.files ?? [];
    if (file === undefined) return;
    try {
      const csv = await file.text();
      const read = await post<RateReading>("/admin/readings/rates", { csv, language });
      setReading(read);
      if (read.problems.length === 0) onRead(read.rates);
    } catch {
      setReading("failed");
    } finally {
      // The same file can be chosen again once it is put right.
      target.value = "";
    }
  }

  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap gap-2">
        <Button type="button" size="small" variant="secondary" asChild>
          <a href={rateFileOf(enterpriseId)} download="rates.csv">
            {t("lapak.enterprises.courier.export")}
          </a>
        </Button>
        <Button
          type="button"
          size="small"
          variant="secondary"
          onClick={() => picker.current?.click()}
        >
          {t("lapak.enterprises.courier.import")}
        </Button>
        <input
          ref={picker}
          type="file"
          accept=".csv,text/csv"
          aria-label={t("lapak.enterprises.courier.import")}
          className="hidden"
          onChange={take}
        />
      </div>
      <Text size="small" className="text-ui-fg-subtle">
        {t("lapak.enterprises.courier.import_hint")}
      </Text>
      <div role="status">{reading !== null && <Outcome reading={reading} />}</div>
    </div>
  );
}

function Outcome({ reading }: { reading: RateReading | "failed" }) {
  const { t } = useTranslation();
  if (reading === "failed") {
    return (
      <Text size="small" className="text-ui-fg-error">
        {t("lapak.enterprises.failed")}
      </Text>
    );
  }
  const { rates, problems } = reading;
  if (problems.length === 0) {
    return <Text size="small">{t("lapak.enterprises.courier.read", { count: rates.length })}</Text>;
  }
  return (
    <div className="grid gap-2">
      <Text size="small" weight="plus" className="text-ui-fg-error">
        {t("lapak.enterprises.courier.not_read", { count: problems.length })}
      </Text>
      <ul className="list-disc pl-5">
        {problems.map(({ line, column, value, problem, expected }) => (
          <li key={`${line} ${column} ${problem}`} className="txt-compact-small mb-1 break-words">
            {[
              line === null ? "" : t("lapak.enterprises.courier.row", { line }),
              column ?? "",
              value === "" ? "" : `[${value}]`,
            ]
              .filter(Boolean)
              .join(" ")}
            {": "}
            {problem} {t("lapak.enterprises.qris.expected")} {expected}.
          </li>
        ))}
      </ul>
    </div>
  );
}
