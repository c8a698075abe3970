import { Button, Container, Heading, Text, toast } from "@medusajs/ui";
import { type FormEvent, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { Refused } from "../lib/post";
import { WrongFields } from "./fields";

interface SaveSectionProps {
  title: string;
  lead?: string;
  /** Sends what was filled in; its failure is told here. */
  save: () => Promise<unknown>;
  children: ReactNode;
}

/** A part of the settings that is saved on its own, and says which of its fields were refused. */
export function SaveSection({ title, lead, save, children }: SaveSectionProps) {
  const { t } = useTranslation();
  const [isSaving, setSaving] = useState(false);
  const [error, setError] = useState<Error | null>(null);

  async function submit(event: FormEvent) {
    event.preventDefault();
    setSaving(true);
    setError(null);
    try {
      await save();
      toast.success(t("lapak.enterprises.saved"));
    } catch (problem) {
      setError(problem instanceof Error ? problem : new Error(String(problem)));
    } finally {
      setSaving(false);
    }
  }

  const wrong = error instanceof Refused ? Object.keys(error.fields) : [];
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h2">{title}</Heading>
        {lead !== undefined && (
          <Text size="small" className="text-ui-fg-subtle mt-1">
            {lead}
          </Text>
        )}
      </div>
      <form onSubmit={submit} className="grid gap-4 px-6 py-4">
        <WrongFields.Provider value={wrong}>{children}</WrongFields.Provider>
        {error !== null && (
          <Text size="small" role="alert" className="text-ui-fg-error">
            {t(wrong.length > 0 ? "lapak.enterprises.wrong" : "lapak.enterprises.failed")}
          </Text>
        )}
        <div className="flex justify-end">
          <Button type="submit" size="small" isLoading={isSaving}>
            {t("lapak.enterprises.save")}
          </Button>
        </div>
      </form>
    </Container>
  );
}
