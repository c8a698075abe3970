import { useTranslations } from "next-intl";
import { OutsideLink } from "@/lib/ui/outside-link";
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
    <OutsideLink
      href={whatsappShareLink(`${message}\n${address}`)}
      className="btn btn-secondary justify-self-start"
    >
      {t("whatsapp")}
    </OutsideLink>
  );
}
