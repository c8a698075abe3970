import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Container, Heading, Label, Select, Text } from "@medusajs/ui";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { EnterprisesMissing } from "../../enterprises/enterprises-missing";
import { useEnterprises } from "../../enterprises/use-enterprises";
import { TermsForm } from "../../terms/terms-form";
import { useTerms } from "../../terms/use-terms";

/** What each enterprise says of its terms, and how they read. */
export default function SellingTerms() {
  const { t } = useTranslation();
  const id = useId();
  const { data: enterprises, isError } = useEnterprises();
  const [chosen, setChosen] = useState<string>();
  const enterpriseId = chosen ?? enterprises?.[0]?.id;
  return (
    <Container className="divide-y p-0">
      <div className="grid gap-1 px-6 py-4">
        <Heading>{t("lapak.terms.title")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("lapak.terms.lead")}
        </Text>
      </div>
      <EnterprisesMissing isError={isError} enterprises={enterprises} />
      {enterpriseId !== undefined && (
        <>
          <div className="grid gap-1 px-6 py-4">
            <Label htmlFor={id}>{t("lapak.terms.enterprise")}</Label>
            <Select value={enterpriseId} onValueChange={setChosen}>
              <Select.Trigger id={id}>
                <Select.Value />
              </Select.Trigger>
              <Select.Content>
                {enterprises?.map((enterprise) => (
                  <Select.Item key={enterprise.id} value={enterprise.id}>
                    {enterprise.name}
                  </Select.Item>
                ))}
              </Select.Content>
            </Select>
          </div>
          <EnterpriseTerms key={enterpriseId} enterpriseId={enterpriseId} />
        </>
      )}
    </Container>
  );
}

function EnterpriseTerms({ enterpriseId }: { enterpriseId: string }) {
  const { t } = useTranslation();
  const { data: terms, isError } = useTerms(enterpriseId);
  if (isError) {
    return (
      <Text size="small" className="text-ui-fg-error px-6 py-4" role="alert">
        {t("lapak.terms.loadFailed")}
      </Text>
    );
  }
  if (terms === undefined) return null;
  return (
    <>
      <TermsForm enterpriseId={enterpriseId} terms={terms} />
      <details className="px-6 py-4">
        <summary className="txt-compact-small-plus cursor-pointer">
          {t("lapak.terms.whole", { version: terms.version })}
        </summary>
        {terms.sections.map(({ id, title, paragraphs }) => (
          <section key={id} className="mt-4 grid max-w-prose gap-1">
            <Heading level="h3">{title}</Heading>
            {paragraphs.map((paragraph) => (
              <Text key={paragraph} size="small">
                {paragraph}
              </Text>
            ))}
          </section>
        ))}
      </details>
    </>
  );
}

export const config = defineRouteConfig({
  label: "lapak.terms.title",
  translationNs: "translation",
});
