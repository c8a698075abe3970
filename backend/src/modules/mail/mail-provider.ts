import type {
  ProviderSendNotificationDTO,
  ProviderSendNotificationResultsDTO,
} from "@medusajs/framework/types";
import { AbstractNotificationProviderService } from "@medusajs/framework/utils";
import { createTransport, type Transporter } from "nodemailer";
import { z } from "zod";
import { isExampleAddress, isMailAddress } from "../../lib/mail/address";
import { keepMail, type Mail } from "../../lib/mail/outbox";

/** What the provider is told when it starts. */
export interface MailOptions {
  /** Without it mails are kept in the outbox. */
  smtp_url?: string | undefined;
  from: string;
  outbox: string;
}

/** A mail server that does not answer holds nobody up for long; the mail is tried again later. */
const TIMEOUTS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

const besideSchema = z.object({ message_id: z.string(), reply_to: z.string().nullable() });

/** Sends mails through a mail server, or keeps them in a folder where there is none. */
export default class MailProvider extends AbstractNotificationProviderService {
  static override readonly identifier = "mail";
  private readonly transport: Transporter | null;

  constructor(
    _: unknown,
    private readonly options: MailOptions,
  ) {
    super();
    const { smtp_url: url } = options;
    this.transport = url === undefined ? null : createTransport({ url, ...TIMEOUTS });
  }

  /** Sends one mail to one address; says in its errors neither to whom nor what. */
  override async send({
    to,
    content,
    provider_data,
  }: ProviderSendNotificationDTO): Promise<ProviderSendNotificationResultsDTO> {
    if (!isMailAddress(to)) throw new Error("the address is none");
    const { message_id, reply_to } = besideSchema.parse(provider_data);
    const mail: Mail = {
      to,
      from: this.options.from,
      reply_to,
      subject: content?.subject ?? "",
      text: content?.text ?? "",
      html: content?.html ?? "",
    };
    if (this.transport === null) return { id: await keepMail(this.options.outbox, mail) };
    if (isExampleAddress(to)) return {};
    await this.deliver(this.transport, mail, message_id);
    return { id: message_id };
  }

  private async deliver(transport: Transporter, mail: Mail, messageId: string): Promise<void> {
    const { to, from, reply_to, subject, text, html } = mail;
    try {
      await transport.sendMail({
        from,
        // As an object: a text would be read as a list of addresses and names.
        to: { name: "", address: to },
        ...(reply_to !== null && isMailAddress(reply_to)
          ? { replyTo: { name: "", address: reply_to } }
          : {}),
        subject,
        text,
        html,
        messageId,
        // Nobody's holiday notice answers a machine.
        headers: { "Auto-Submitted": "auto-generated" },
        // What people typed is never taken for a file or an address to fetch.
        disableFileAccess: true,
        disableUrlAccess: true,
      });
    } catch (error) {
      throw new Error(`the mail server did not take it (${reasonOf(error)})`);
    }
  }
}

// A server's own words often repeat the address.
function reasonOf(error: unknown): string {
  const { code, responseCode } = (error ?? {}) as { code?: unknown; responseCode?: unknown };
  return [code, responseCode].filter((part) => part !== undefined).join(" ");
}
