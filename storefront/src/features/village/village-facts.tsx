import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Village } from "@/lib/medusa/shapes";
import { OutsideLink } from "@/lib/ui/outside-link";

/** Four decimals tell places about ten metres apart. */
const DEGREES = { minimumFractionDigits: 4, maximumFractionDigits: 4 };

/** Where a village is, as the post, the state and a map know it. */
export function VillageFacts({ village }: { village: Village }) {
  const t = useTranslations("village");
  const format = useFormatter();
  const { latitude, longitude } = village;
  const [north, east] = [latitude.toFixed(4), longitude.toFixed(4)];
  return (
    <dl className="grid gap-x-8 gap-y-4 sm:grid-cols-3">
      <Fact name={t("location")}>
        <OutsideLink
          href={`https://www.openstreetmap.org/?mlat=${north}&mlon=${east}#map=12/${north}/${east}`}
          className="link inline-flex min-h-6 items-center"
        >
          {t("map", {
            latitude: format.number(latitude, DEGREES),
            longitude: format.number(longitude, DEGREES),
          })}
        </OutsideLink>
      </Fact>
      <Fact name={t("postalCode")}>{village.postalCode}</Fact>
      <Fact name={t("code")}>{village.code}</Fact>
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-sm text-ink-soft">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
