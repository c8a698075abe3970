import type { Locale } from "next-intl";
import { useTranslations } from "next-intl";
import { GoodsGrid } from "@/features/goods";
import { VillageBrief } from "@/features/village";
import { Link } from "@/lib/ui/link";
import { Picture } from "@/lib/ui/picture";
import type { Shelf } from "./home-data";

/** A village as it presents itself: its view, its story, and the goods it is proud of. */
export function VillageShelf({ shelf, locale }: { shelf: Shelf; locale: Locale }) {
  const t = useTranslations("home");
  const { village, goods } = shelf;
  const id = `shelf-${village.slug}`;
  const href = { pathname: "/village/[slug]", params: { slug: village.slug } } as const;
  return (
    <section aria-labelledby={id} className="grid min-w-0 gap-6">
      <div className="group relative grid grid-cols-1 items-center gap-x-8 gap-y-4 border-t-2 border-line pt-6 sm:grid-cols-[min(22rem,50%)_1fr]">
        <Picture
          picture={village.picture}
          use="tile"
          alt=""
          className="aspect-[16/8] w-full rounded-card object-cover"
        />
        <div className="grid min-w-0 gap-1.5">
          <h2 id={id} className="text-title font-semibold">
            <Link
              href={href}
              locale={locale}
              className="underline-offset-4 after:absolute after:inset-0 after:rounded-card group-hover:underline"
            >
              {t("fromVillage", { village: village.name })}
            </Link>
          </h2>
          <VillageBrief village={village} storyClass="line-clamp-2 max-w-prose" />
        </div>
      </div>
      <GoodsGrid hits={goods} locale={locale} />
    </section>
  );
}
