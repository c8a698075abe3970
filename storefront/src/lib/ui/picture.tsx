import { type Picture as KeptPicture, type PictureWidth, pictureAddress } from "@/lib/medusa/media";

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
  widths: readonly PictureWidth[];
  /** How wide it is shown, in CSS pixels of the window. */
  sizes: string;
  /** For the few browsers without AVIF: one file is enough, and keeps the page small for all others. */
  otherwise: PictureWidth;
}

// As few as eyes tell apart: every address is sent twice, as HTML and as data for React.
const USES = {
  thumb: { widths: [160], sizes: "5rem", otherwise: 160 },
  card: {
    widths: [320, 480],
    sizes: "(min-width: 64rem) 17rem, (min-width: 40rem) 30vw, 44vw",
    otherwise: 320,
  },
  tile: {
    widths: [480, 800],
    sizes: "(min-width: 64rem) 24rem, (min-width: 40rem) 45vw, 92vw",
    otherwise: 480,
  },
  main: { widths: [480, 800, 1200], sizes: "(min-width: 48rem) 36rem, 92vw", otherwise: 800 },
  wide: { widths: [480, 800, 1200], sizes: "100vw", otherwise: 800 },
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
  const { widths, sizes, otherwise } = USES[use];
  return (
    <picture>
      <source type="image/avif" srcSet={avifFiles(picture, widths)} sizes={sizes} />
      <img
        src={pictureAddress(picture, otherwise, "webp")}
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

function avifFiles(picture: KeptPicture, widths: readonly PictureWidth[]): string {
  return widths.map((width) => `${pictureAddress(picture, width, "avif")} ${width}w`).join(", ");
}
