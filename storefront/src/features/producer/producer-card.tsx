import type { Locale } from "next-intl";
import { useTranslations } from "next-intl";
import type { ProducerSummary } from "@/lib/medusa/shapes";
import { Link } from "@/lib/ui/link";
import { Picture } from "@/lib/ui/picture";

/** A group of makers, leading to its page. */
export function ProducerCard({ producer, locale }: { producer: ProducerSummary; locale: Locale }) {
  const t = useTranslations("producer");
  return (
    // Side by side; one below the other where letters are large for the screen.
    <article className="card group relative flex h-full flex-wrap content-start gap-4 p-4">
      <Picture
        picture={producer.picture}
        use="card"
        alt=""
        className="aspect-square w-24 self-start rounded-control object-cover sm:w-30"
      />
      <div className="grid min-w-0 grow basis-36 grid-cols-1 content-start gap-1">
        <h3 className="text-lg leading-snug font-semibold">
          <Link
            href={{ pathname: "/producer/[handle]", params: { handle: producer.handle } }}
            locale={locale}
            className="underline-offset-4 after:absolute after:inset-0 after:rounded-card group-hover:underline"
          >
            {producer.name}
          </Link>
        </h3>
        {producer.memberCount !== null && (
          <p className="text-sm text-ink-soft">{t("members", { count: producer.memberCount })}</p>
        )}
        <p className="line-clamp-4">{producer.story}</p>
      </div>
    </article>
  );
}
