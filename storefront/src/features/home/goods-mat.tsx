import type { Locale } from "next-intl";
import { formatRupiah } from "@/lib/medusa/money";
import type { Hit } from "@/lib/medusa/shapes";
import { Link } from "@/lib/ui/link";
import { Picture } from "@/lib/ui/picture";
import type { Shelf } from "./home-data";

/** Strips of the mat between the pictures, in the order they are woven. */
const STRIPS = ["bg-accent", "bg-sea", "bg-leaf", "bg-earth"] as const;
const PICTURES = STRIPS.length + 1;

/** Goods of all villages and strips of colour, woven over and under each other like a mat. */
export function GoodsMat({ shelves, locale }: { shelves: readonly Shelf[]; locale: Locale }) {
  const goods = chooseGoods(shelves);
  if (goods.length < PICTURES) return null;
  return (
    // Three in a row, two where letters are large for the screen.
    <ul className="grid grid-cols-[repeat(auto-fill,minmax(max(5rem,30%),1fr))] gap-1.5 sm:gap-2">
      {goods.flatMap((hit, index) => [
        <Pictured key={hit.handle} hit={hit} locale={locale} isMain={index === 0} />,
        <Strip key={`strip ${hit.handle}`} colour={STRIPS[index]} />,
      ])}
    </ul>
  );
}

function Pictured({ hit, locale, isMain }: { hit: Hit; locale: Locale; isMain: boolean }) {
  return (
    <li className="relative">
      <Link
        href={{ pathname: "/product/[handle]", params: { handle: hit.handle } }}
        locale={locale}
        className="block overflow-hidden rounded-control"
      >
        <Picture
          picture={hit.image}
          use="card"
          alt={hit.title}
          className="aspect-square w-full object-cover motion-safe:transition-transform motion-safe:hover:[scale:1.05]"
          isMain={isMain}
        />
      </Link>
      {/* Outside of what is cut to the picture's shape: rather over the strip beside it than cut off. Below what is suggested for a search. */}
      {hit.price !== null && (
        <p className="pointer-events-none absolute bottom-1 left-1 z-10 rounded-md bg-surface px-1.5 text-sm font-semibold whitespace-nowrap">
          {formatRupiah(hit.price)}
        </p>
      )}
    </li>
  );
}

function Strip({ colour }: { colour: (typeof STRIPS)[number] | undefined }) {
  if (colour === undefined) return null;
  return (
    <li aria-hidden="true" className={`relative overflow-hidden rounded-control ${colour}`}>
      <span className="weave absolute inset-0 opacity-60" />
    </li>
  );
}

// One of each village first, so that every village is seen.
function chooseGoods(shelves: readonly Shelf[]): Hit[] {
  const pictured = shelves.map(({ goods }) => goods.filter(({ image }) => image !== null));
  const longest = Math.max(0, ...pictured.map(({ length }) => length));
  const inTurns = Array.from({ length: longest }, (_, turn) =>
    pictured.flatMap((goods) => goods.slice(turn, turn + 1)),
  );
  return inTurns.flat().slice(0, PICTURES);
}
