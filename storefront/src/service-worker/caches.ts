import { PAGES_PREFIX } from "./copies";

/** The build that this worker belongs to; written in when it is bundled. */
declare const RELEASE: string;

/** The names of all caches. Pages and files of one release are never mixed with those of another. */
export const CACHES = {
  /** Pages as they were seen. */
  pages: PAGES_PREFIX + RELEASE,
  /** Scripts and styles that those pages need. */
  files: `files-${RELEASE}`,
  /** The pages that stand in while there is no network, with their own scripts and styles. */
  standIns: `stand-ins-${RELEASE}`,
  /** A picture's address changes with its content, so that these outlive a release. */
  pictures: "pictures",
} as const;
