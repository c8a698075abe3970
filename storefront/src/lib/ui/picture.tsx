interface PictureProps {
  /** An address of this site, or null where there is no picture. */
  src: string | null;
  alt: string;
  /** Gives it a size on the page, so that nothing moves when the picture arrives. */
  className: string;
  /** For the picture that a page is about: fetched at once, and first. */
  isMain?: boolean;
}

// The backend keeps pictures 800 pixels wide; their height is set by the class.
const SIDE = 800;

/** A picture that is fetched when it comes into sight; a woven surface where there is none. */
export function Picture({ src, alt, className, isMain = false }: PictureProps) {
  if (src === null) {
    return (
      <span aria-hidden="true" className={`grid bg-surface-sunken ${className}`}>
        <span className="weave opacity-25" />
      </span>
    );
  }
  return (
    // biome-ignore lint/performance/noImgElement: pictures come from the backend in their final size.
    <img
      src={src}
      alt={alt}
      width={SIDE}
      height={SIDE}
      loading={isMain ? "eager" : "lazy"}
      fetchPriority={isMain ? "high" : "auto"}
      decoding="async"
      className={className}
    />
  );
}
