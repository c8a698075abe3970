const BACKEND_FOLDER = "/static/";
const PUBLIC_FOLDER = "/media/";

/** The widths, in pixels, at which the backend keeps every picture; none is enlarged. */
export const PICTURE_WIDTHS = [160, 320, 480, 800, 1200] as const;
export type PictureWidth = (typeof PICTURE_WIDTHS)[number];
export type PictureFormat = "avif" | "webp";

/** A picture kept by the backend. */
export interface Picture {
  /** The folder with all its files; its name holds all that is known of the picture. */
  key: string;
  /** Of the original, in pixels: gives the proportions. */
  width: number;
  height: number;
  /** CSS colours of its top, middle and bottom, shown while it loads. */
  colours: readonly string[];
}

// <handle>-<hash of the content>-<width>x<height>-<three colours>
const KEY =
  /^[\p{L}\p{N}._-]+-[0-9a-f]{16}-(?<width>\d{1,5})x(?<height>\d{1,5})-(?<colours>[0-9a-f]{18})$/u;

/**
 * The picture behind an address of the backend. Anything that is not a kept picture, such as an
 * address of another site, is shown as a missing one.
 */
export function pictureOf(backendUrl: string | null): Picture | null {
  if (backendUrl === null || !URL.canParse(backendUrl, "http://backend")) return null;
  const { pathname } = new URL(backendUrl, "http://backend");
  if (!pathname.startsWith(BACKEND_FOLDER)) return null;
  const key = decodeURIComponent(pathname.slice(BACKEND_FOLDER.length).replace(/\/[^/]*$/, ""));
  const { width, height, colours } = KEY.exec(key)?.groups ?? {};
  if (width === undefined || height === undefined || colours === undefined) return null;
  return {
    key,
    width: Number(width),
    height: Number(height),
    colours: (colours.match(/.{6}/g) ?? []).map((hex) => `#${hex}`),
  };
}

/** Where this site shows a picture at a width. */
export function pictureAddress(
  { key }: Picture,
  width: PictureWidth,
  format: PictureFormat,
): string {
  return `${PUBLIC_FOLDER}${encodeURIComponent(key)}/${width}.${format}`;
}

/** Where this site shows a picture as it looks beside a link elsewhere: 1200 × 630 pixels, JPEG. */
export function shareAddress({ key }: Picture): string {
  return `${PUBLIC_FOLDER}${encodeURIComponent(key)}/share.jpg`;
}

/** The backend's path of a picture asked for under `/media/`, or null for a path that leaves it. */
export function backendPath(segments: readonly string[]): string | null {
  const safe = segments.length > 0 && segments.every(isPlainName);
  return safe ? BACKEND_FOLDER + segments.map(encodeURIComponent).join("/") : null;
}

function isPlainName(segment: string): boolean {
  return segment !== "" && !segment.startsWith(".") && !/[/\\]/.test(segment);
}
