import { outboxFolder } from "../lib/mail/outbox";
import type { MailOptions } from "../modules/mail/mail-provider";
import type { Environment } from "./environment";

/** Whom mails come from while they only go to the outbox. */
const NOBODY = "Lapak Desa <lapak-desa@localhost>";

/** The notification module: mails to buyers and enterprises, and the admin's own feed. */
export function mailModule({ SMTP_URL, MAIL_FROM, LAPAK_DATA }: Environment) {
  const options: MailOptions = {
    smtp_url: SMTP_URL,
    from: MAIL_FROM ?? NOBODY,
    outbox: outboxFolder(LAPAK_DATA),
  };
  return {
    resolve: "@medusajs/medusa/notification",
    options: {
      providers: [
        {
          resolve: "@medusajs/medusa/notification-local",
          id: "local",
          options: { channels: ["feed"] },
        },
        {
          resolve: "./src/modules/mail",
          id: "mail",
          options: { channels: ["email"], ...options },
        },
      ],
    },
  };
}
