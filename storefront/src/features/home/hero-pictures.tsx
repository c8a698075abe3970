import type { Locale } from "next-intl";
import { Link } from "@/lib/ui/link";
import { Picture } from "@/lib/ui/picture";
import type { Shelf } from "./home-data";

const PLACES = [
  "col-span-4 row-span-4",
  "col-span-2 row-span-2 self-end",
  "col-span-2 row-span-2 self-start",
];

/** Three goods from as many villages as there are, large first. */
export function HeroPictures({ shelves, locale }: { shelves: readonly Shelf[]; locale: Locale }) {
  const goods = chooseGoods(shelves);
  if (goods.length < PLACES.length) return null;
  return (
    <ul className="grid grid-cols-6 gap-3 sm:gap-4">
      {goods.map(({ id, handle, title, image }, index) => (
        <li key={id} className={PLACES[index]}>
          <Link
            href={{ pathname: "/product/[handle]", params: { handle } }}
            locale={locale}
            className="group relative block overflow-hidden rounded-card border-4 border-surface-raised shadow-card"
          >
            <Picture
              picture={image}
              use={index === 0 ? "tile" : "card"}
              alt=""
              className="aspect-square w-full object-cover"
              isMain={index === 0}
            />
            <span
              className={
                index === 0
                  ? "absolute inset-x-0 bottom-0 bg-earth/90 px-4 py-2 font-display text-lg text-on-earth group-hover:underline"
                  : "sr-only"
              }
            >
              {title}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

function chooseGoods(shelves: readonly Shelf[]) {
  const pictured = shelves.map(({ goods }) => goods.filter(({ image }) => image !== null));
  const firsts = pictured.flatMap((goods) => goods.slice(0, 1));
  const rest = pictured.flatMap((goods) => goods.slice(1));
  return [...firsts, ...rest].slice(0, PLACES.length);
}
