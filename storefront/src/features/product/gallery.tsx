import { useTranslations } from "next-intl";
import type { Goods } from "@/lib/medusa/shapes";
import { Picture } from "@/lib/ui/picture";

const FRAME = "aspect-square w-full rounded-card border border-line object-cover";

/** The pictures of goods: side by side to be pushed along, with small ones that lead to each. */
export function Gallery({ goods: { title, pictures } }: { goods: Goods }) {
  const t = useTranslations("product");
  const [first = null, ...others] = pictures;
  if (others.length === 0) {
    return <Picture picture={first} use="main" alt={title} className={FRAME} isMain />;
  }
  const altOf = (index: number) => t("picture", { title, index, count: pictures.length });
  return (
    <section aria-label={t("pictures")} className="grid min-w-0 content-start gap-3">
      <ul
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what is pushed along has to be so by keys too.
        tabIndex={0}
        className="flex snap-x snap-mandatory gap-3 overflow-x-auto rounded-card motion-safe:scroll-smooth"
      >
        {pictures.map((picture, index) => (
          <li key={picture.key} id={`picture-${index + 1}`} className="w-full shrink-0 snap-center">
            <Picture
              picture={picture}
              use="main"
              alt={altOf(index + 1)}
              className={FRAME}
              isMain={index === 0}
            />
          </li>
        ))}
      </ul>
      <ol className="flex flex-wrap gap-2">
        {pictures.map((picture, index) => (
          <li key={picture.key}>
            <a
              href={`#picture-${index + 1}`}
              className="block size-16 overflow-hidden rounded-control border border-line"
            >
              <Picture
                picture={picture}
                use="thumb"
                alt={altOf(index + 1)}
                className="size-full object-cover"
              />
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}
