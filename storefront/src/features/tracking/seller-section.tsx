import { useTranslations } from "next-intl";
import type { TrackedOrder } from "@/lib/medusa/cart-shapes";
import { whatsappLink } from "@/lib/whatsapp";

/** Who sells, how to reach them, and what they know of the buyer. */
export function SellerSection({ order }: { order: TrackedOrder }) {
  const t = useTranslations("tracking.contact");
  const { enterprise, contact, number } = order;
  const whatsapp = whatsappLink(enterprise.whatsapp, t("greeting", { number }));
  return (
    <section aria-labelledby="seller" className="card p-5 wrap-anywhere">
      <h2 id="seller" className="text-xl font-semibold">
        {t("title")}
      </h2>
      <p className="mt-3 font-medium">{enterprise.name}</p>
      <p className="text-ink-soft">{enterprise.address}</p>
      {enterprise.email !== null && <p>{enterprise.email}</p>}
      <p className="mt-3">
        <a href={whatsapp} rel="noreferrer" className="btn btn-secondary">
          {t("ask")}
        </a>
      </p>
      <h3 className="mt-5 font-semibold">{t("buyer")}</h3>
      <p>{contact.name}</p>
      <p className="text-ink-soft">{contact.phoneMasked}</p>
      <p className="text-ink-soft">{contact.emailMasked}</p>
    </section>
  );
}
