import { useTranslations } from "next-intl";

const PROMISES = ["direct", "maker", "open"] as const;

/** Three reasons to buy here. */
export function Promises() {
  const t = useTranslations("home");
  return (
    <section aria-labelledby="promises" className="bg-earth text-on-earth">
      <h2 id="promises" className="sr-only">
        {t("promisesTitle")}
      </h2>
      <ul className="container-page grid gap-x-10 gap-y-5 py-7 md:grid-cols-3">
        {PROMISES.map((promise) => (
          <li key={promise} className="grid grid-cols-[auto_1fr] items-start gap-3">
            <span aria-hidden="true" className="mt-2 size-3 rotate-45 bg-weave" />
            <div>
              <h3 className="text-lg font-semibold">{t(`promises.${promise}`)}</h3>
              <p className="text-on-earth-soft">{t(`promises.${promise}Text`)}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
