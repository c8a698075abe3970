import { FetchError } from "@medusajs/js-sdk";
import { Container, Heading, Text } from "@medusajs/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { KeptMail } from "../../../lib/mail/outbox";
import { sdk } from "../../lib/sdk";

/** The mails that this shop would have sent if it knew a mail server. */
export default function Outbox() {
  const { t } = useTranslation();
  const { data: mails, error } = useQuery({
    queryKey: ["lapak", "outbox"],
    queryFn: () => sdk.client.fetch<{ mails: KeptMail[] }>("/admin/outbox"),
    select: (answer) => answer.mails,
    retry: false,
  });
  const isSending = error instanceof FetchError && error.status === 404;
  return (
    <Container className="divide-y p-0">
      <div className="grid gap-1 px-6 py-4">
        <Heading>{t("lapak.outbox.title")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t(isSending ? "lapak.outbox.sending" : "lapak.outbox.lead")}
        </Text>
      </div>
      {error !== null && !isSending && (
        <Text size="small" className="text-ui-fg-error px-6 py-4" role="alert">
          {t("lapak.outbox.failed")}
        </Text>
      )}
      {mails?.length === 0 && (
        <Text size="small" className="px-6 py-4">
          {t("lapak.outbox.empty")}
        </Text>
      )}
      {mails?.map((mail) => (
        <Mail key={mail.id} mail={mail} />
      ))}
    </Container>
  );
}

function Mail({ mail }: { mail: KeptMail }) {
  const { t, i18n } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className="px-6 py-4 [overflow-wrap:anywhere]"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary className="cursor-pointer">
        <span className="txt-compact-medium-plus">{mail.subject}</span>{" "}
        <span className="txt-compact-small text-ui-fg-subtle">
          {t("lapak.outbox.to", {
            to: mail.to,
            time: new Date(mail.written_at).toLocaleString(i18n.language, {
              dateStyle: "medium",
              timeStyle: "short",
            }),
          })}
        </span>
      </summary>
      {/* Without scripts, forms or a way to the page around it; a page for each mail would be too much at once. */}
      {isOpen && (
        <iframe
          title={mail.subject}
          sandbox="allow-popups"
          srcDoc={mail.html}
          className="mt-4 h-[32rem] w-full rounded-lg border"
        />
      )}
      <pre className="txt-compact-small mt-4 whitespace-pre-wrap">{mail.text}</pre>
    </details>
  );
}
