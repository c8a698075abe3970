import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";

/** A mail as a server gets it. */
export interface Received {
  /** Everybody it is delivered to, whatever its headers say. */
  recipients: string[];
  parsed: ParsedMail;
  raw: string;
}

/** A mail server of this machine that keeps what it gets. */
export class MailServer {
  readonly mails: Received[] = [];
  #server: SMTPServer | null = null;
  #port = 0;

  /** Where it is reached, once it was open. */
  get url(): string {
    return `smtp://127.0.0.1:${this.#port}`;
  }

  /** Takes mails, always at the same address. */
  async open(): Promise<void> {
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ["AUTH", "STARTTLS"],
      onData: (stream, session, done) => {
        const parts: Buffer[] = [];
        stream.on("data", (part: Buffer) => parts.push(part));
        stream.once("end", () => {
          const raw = Buffer.concat(parts);
          const recipients = session.envelope.rcptTo.map(({ address }) => address);
          void simpleParser(raw).then((parsed) => {
            this.mails.push({ recipients, parsed, raw: raw.toString() });
            done();
          }, done);
        });
      },
    });
    const listening = server.listen(this.#port, "127.0.0.1");
    await new Promise<void>((resolve) => listening.once("listening", resolve));
    const address = listening.address();
    this.#port = typeof address === "object" && address !== null ? address.port : this.#port;
    this.#server = server;
  }

  /** Is not reached any more. */
  async close(): Promise<void> {
    const server = this.#server;
    this.#server = null;
    if (server !== null) await new Promise<void>((resolve) => server.close(() => resolve()));
  }

  /** What was delivered to an address, in order. */
  to(address: string): Received[] {
    return this.mails.filter(({ recipients }) => recipients.includes(address));
  }
}
