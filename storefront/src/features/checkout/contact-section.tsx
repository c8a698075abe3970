import { useTranslations } from "next-intl";
import { TextField } from "./text-field";

/** Who orders. */
export function ContactSection() {
  const t = useTranslations("checkout.contact");
  return (
    <section aria-labelledby="contact" className="grid gap-4">
      <h2 id="contact" className="text-xl font-semibold">
        {t("title")}
      </h2>
      <TextField name="name" label={t("name")} autoComplete="name" />
      <TextField
        name="phone"
        type="tel"
        label={t("phone")}
        hint={t("phoneHint")}
        autoComplete="tel"
      />
      <TextField name="email" type="email" label={t("email")} autoComplete="email" />
    </section>
  );
}
