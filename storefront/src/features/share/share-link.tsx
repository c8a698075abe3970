import { useTranslations } from "next-intl";
import { whatsappShareLink } from "@/lib/whatsapp";

interface ShareLinkProps {
  /** What is sent, before the address. */
  message: string;
  /** The whole address of the page; WhatsApp shows its picture. */
  address: string;
}

/** Tells others of a page by WhatsApp; a plain link, so that it needs no scripts. */
export function ShareLink({ message, address }: ShareLinkProps) {
  const t = useTranslations("share");
  return (
    <a
      href={whatsappShareLink(`${message}\n${address}`)}
      rel="noopener nofollow"
      target="_blank"
      className="btn btn-secondary justify-self-start"
    >
      {t("whatsapp")}
    </a>
  );
}
