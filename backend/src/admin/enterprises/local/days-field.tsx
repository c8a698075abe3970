import { Checkbox, Hint, Label } from "@medusajs/ui";
import { useContext, useId } from "react";
import { useTranslation } from "react-i18next";
import { WrongFields } from "../fields";

const DAYS = [1, 2, 3, 4, 5, 6, 7];
// The 1st of January 2024 was a Monday.
const MONDAY = Date.UTC(2024, 0, 1);
const DAY_MS = 24 * 60 * 60 * 1000;

interface DaysFieldProps {
  /** 1 is Monday. */
  days: readonly number[];
  onChange: (days: number[]) => void;
}

/** The days of the week on which the carrier goes out. */
export function DaysField({ days, onChange }: DaysFieldProps) {
  const { t, i18n } = useTranslation();
  const id = useId();
  const isWrong = useContext(WrongFields).includes("schedule.days");
  const name = new Intl.DateTimeFormat(i18n.language, { weekday: "long", timeZone: "UTC" });
  return (
    <fieldset className="grid gap-2" aria-describedby={isWrong ? `${id}-hint` : undefined}>
      <legend className="txt-compact-small-plus mb-2">{t("lapak.enterprises.local.days")}</legend>
      <div className="flex flex-wrap gap-x-6 gap-y-3">
        {DAYS.map((day) => (
          <div key={day} className="flex items-center gap-2">
            <Checkbox
              id={`${id}-${day}`}
              checked={days.includes(day)}
              onCheckedChange={(checked) =>
                onChange(
                  checked === true ? [...days, day].sort() : days.filter((other) => other !== day),
                )
              }
            />
            <Label htmlFor={`${id}-${day}`} size="small">
              {name.format(MONDAY + (day - 1) * DAY_MS)}
            </Label>
          </div>
        ))}
      </div>
      {isWrong && (
        <Hint id={`${id}-hint`} variant="error">
          {t("lapak.enterprises.local.days_wrong")}
        </Hint>
      )}
    </fieldset>
  );
}
