import { Button, Input, Label, Text } from "@medusajs/ui";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { type District, useDistricts } from "./use-areas";

interface DistrictSearchProps {
  chosen: District | null;
  onChoose: (district: District) => void;
}

/** Finds a kecamatan by a few letters, misspelt or not. */
export function DistrictSearch({ chosen, onChoose }: DistrictSearchProps) {
  const { t } = useTranslation();
  const id = useId();
  const [typed, setTyped] = useState("");
  const { data: districts } = useDistricts(typed);
  return (
    <div className="grid gap-1">
      <Label htmlFor={id} size="small" weight="plus">
        {t("lapak.enterprises.local.district")}
      </Label>
      <Input
        id={id}
        value={typed}
        autoComplete="off"
        placeholder={t("lapak.enterprises.local.district_example")}
        onChange={({ target }) => setTyped(target.value)}
        // It belongs to no form: Enter would save what is not chosen yet.
        onKeyDown={(event) => event.key === "Enter" && event.preventDefault()}
      />
      <div role="status">
        {districts?.length === 0 && (
          <Text size="small">{t("lapak.enterprises.local.none_found")}</Text>
        )}
        {typed === "" && chosen !== null && <Text size="small">{nameOf(chosen)}</Text>}
      </div>
      <ul className="grid gap-1">
        {districts?.map((district) => (
          <li key={district.district_code}>
            <Button
              type="button"
              size="small"
              variant="secondary"
              className="h-auto w-full justify-start whitespace-normal text-left"
              onClick={() => {
                onChoose(district);
                setTyped("");
              }}
            >
              {nameOf(district)}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function nameOf({ district, regency, province }: District): string {
  return `Kec. ${district}, ${regency}, ${province}`;
}
