import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Village } from "@/lib/medusa/shapes";

/** Where a village is, as the post, the state and a map know it. */
export function VillageFacts({ village }: { village: Village }) {
  const t = useTranslations("village");
  const latitude = village.latitude.toFixed(4);
  const longitude = village.longitude.toFixed(4);
  return (
    <dl className="grid gap-x-8 gap-y-4 sm:grid-cols-3">
      <Fact name={t("location")}>
        <a
          href={`https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=12/${latitude}/${longitude}`}
          rel="noopener nofollow"
          target="_blank"
          className="link inline-flex min-h-6 items-center"
        >
          {t("map", { latitude, longitude })}
        </a>
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
      <dd className="tabular-nums">{children}</dd>
    </div>
  );
}
