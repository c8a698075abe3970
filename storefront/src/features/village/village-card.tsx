import type { Locale } from "next-intl";
import type { VillageSummary } from "@/lib/medusa/shapes";
import type { CardHeading } from "@/lib/ui/heading";
import { Link } from "@/lib/ui/link";
import { Picture } from "@/lib/ui/picture";
import { VillageBrief } from "./village-brief";

interface VillageCardProps {
  village: VillageSummary;
  locale: Locale;
  heading: CardHeading;
}

/** A village with its picture and the beginning of its story, leading to its page. */
export function VillageCard({ village, locale, heading: Heading }: VillageCardProps) {
  return (
    <article className="card group relative flex h-full flex-col overflow-hidden">
      <Picture
        picture={village.picture}
        use="tile"
        alt=""
        className="aspect-video w-full object-cover"
      />
      <div className="grid grow grid-cols-1 content-start gap-1.5 p-5">
        <Heading className="text-xl font-semibold">
          <Link
            href={{ pathname: "/village/[slug]", params: { slug: village.slug } }}
            locale={locale}
            className="underline-offset-4 after:absolute after:inset-0 after:rounded-card group-hover:underline"
          >
            {village.name}
          </Link>
        </Heading>
        <VillageBrief village={village} storyClass="line-clamp-3" />
      </div>
    </article>
  );
}
