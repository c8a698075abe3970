const BACKEND_FOLDER = "/static/";
const PUBLIC_FOLDER = "/media/";

/**
 * The address under which this site itself shows a picture kept by the backend. Anything that is
 * not a file of the backend has no address here, and is shown as a missing picture.
 */
export function mediaPath(backendUrl: string | null): string | null {
  if (backendUrl === null || !URL.canParse(backendUrl, "http://backend")) return null;
  const { pathname } = new URL(backendUrl, "http://backend");
  return pathname.startsWith(BACKEND_FOLDER)
    ? PUBLIC_FOLDER + pathname.slice(BACKEND_FOLDER.length)
    : null;
}

/** The backend's path of a picture asked for under `/media/`, or null for a path that leaves it. */
export function backendPath(segments: readonly string[]): string | null {
  const safe = segments.length > 0 && segments.every(isPlainName);
  return safe ? BACKEND_FOLDER + segments.map(encodeURIComponent).join("/") : null;
}

function isPlainName(segment: string): boolean {
  return segment !== "" && !segment.startsWith(".") && !/[/\\]/.test(segment);
}
