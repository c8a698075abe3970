import { Badge, Text } from "@medusajs/ui";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { post, Refused } from "../lib/post";
import { sdk } from "../lib/sdk";
import { TextField } from "./fields";
import { LoadFailed } from "./load-failed";
import { SaveSection } from "./save-section";

interface CardAccount {
  account_id: string | null;
  /** Whether this shop takes cards at all: it does with keys of Stripe. */
  is_enabled: boolean;
}

/** The account at Stripe that cards are paid to; without one the enterprise offers none. */
export function CardSection({ enterpriseId }: { enterpriseId: string }) {
  const path = `/admin/enterprises/${enterpriseId}/card-account`;
  const queryKey = ["lapak", "card-account", enterpriseId];
  const queries = useQueryClient();
  const { data: known, isError } = useQuery({
    queryKey,
    queryFn: () => sdk.client.fetch<CardAccount>(path),
  });
  const { mutateAsync } = useMutation({
    mutationFn: (account_id: string | null) => post<CardAccount>(path, { account_id }),
    onSuccess: (saved) => queries.setQueryData(queryKey, saved),
  });
  if (isError) return <LoadFailed />;
  if (known === undefined) return null;
  return <CardForm key={known.account_id} known={known} save={mutateAsync} />;
}

interface CardFormProps {
  known: CardAccount;
  save: (account_id: string | null) => Promise<unknown>;
}

function CardForm({ known: { account_id, is_enabled }, save }: CardFormProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(account_id ?? "");
  const [problem, setProblem] = useState<string | undefined>();
  const isOffered = is_enabled && account_id !== null;

  async function submit() {
    try {
      await save(typed.trim() || null);
      setProblem(undefined);
    } catch (error) {
      setProblem(error instanceof Refused ? error.fields.account_id : undefined);
      throw error;
    }
  }

  return (
    <SaveSection
      title={t("lapak.enterprises.card.title")}
      lead={t("lapak.enterprises.card.lead")}
      save={submit}
    >
      <TextField
        name="account_id"
        label={t("lapak.enterprises.card.account")}
        hint={problem ? t(`lapak.enterprises.card.${problem}`) : t("lapak.enterprises.card.hint")}
        value={typed}
        onChange={setTyped}
        maxLength={65}
      />
      <div className="flex flex-wrap items-center gap-2">
        <Badge size="2xsmall" color={isOffered ? "green" : "grey"}>
          {t(`lapak.enterprises.card.${isOffered ? "offered" : "notOffered"}`)}
        </Badge>
        {!is_enabled && <Text size="small">{t("lapak.enterprises.card.noKeys")}</Text>}
      </div>
    </SaveSection>
  );
}
