import {
  type Picture as KeptPicture,
  type PictureFormat,
  type PictureWidth,
  pictureAddress,
} from "@/lib/medusa/media";

interface PictureProps {
  /** Null where there is no picture. */
  picture: KeptPicture | null;
  alt: string;
  /** Gives it a size on the page, so that nothing moves when the picture arrives. */
  className: string;
  /** How it stands on the page; decides which files may be fetched. */
  use: keyof typeof USES;
  /** For the picture that a page is about: fetched at once, and first. */
  isMain?: boolean;
}

interface Use {
  widths: readonly [PictureWidth, ...PictureWidth[]];
  /** How wide it is shown, in CSS pixels of the window. */
  sizes: string;
}

// A phone with three pixels to a point gains nothing that eyes see from a third file for a card.
const USES = {
  thumb: { widths: [160], sizes: "5rem" },
  card: {
    widths: [160, 320, 480],
    sizes: "(min-width: 64rem) 17rem, (min-width: 40rem) 30vw, 44vw",
  },
  tile: {
    widths: [320, 480, 800],
    sizes: "(min-width: 64rem) 24rem, (min-width: 40rem) 45vw, 92vw",
  },
  main: { widths: [480, 800, 1200], sizes: "(min-width: 48rem) 36rem, 92vw" },
  wide: { widths: [480, 800, 1200], sizes: "100vw" },
} as const satisfies Readonly<Record<string, Use>>;

/** A picture that is fetched when it comes into sight; a woven surface where there is none. */
export function Picture({ picture, alt, className, use, isMain = false }: PictureProps) {
  if (picture === null) {
    return (
      <span aria-hidden="true" className={`grid bg-surface-sunken ${className}`}>
        <span className="weave opacity-25" />
      </span>
    );
  }
  const { sizes } = USES[use];
  const avif = addresses(picture, USES[use], "avif");
  return (
    <picture className="contents">
      <source className="hidden" type="image/avif" srcSet={avif} sizes={sizes} />
      <img
        src={withoutAvif(picture, USES[use])}
        alt={alt}
        width={picture.width}
        height={picture.height}
        loading={isMain ? "eager" : "lazy"}
        fetchPriority={isMain ? "high" : undefined}
        decoding="async"
        className={className}
        style={{ background: `linear-gradient(${picture.colours.join(",")})` }}
      />
    </picture>
  );
}

function addresses(picture: KeptPicture, { widths }: Use, format: PictureFormat): string {
  return widths.map((width) => `${pictureAddress(picture, width, format)} ${width}w`).join(", ");
}

// One file is enough for the few browsers without AVIF, and keeps the page small for all others.
function withoutAvif(picture: KeptPicture, { widths }: Use): string {
  const [first, second = first] = widths;
  return pictureAddress(picture, second, "webp");
}
