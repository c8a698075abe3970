import type { ReactNode } from "react";

interface OutsideLinkProps {
  /** A whole address. */
  href: string;
  className: string;
  children: ReactNode;
}

/** A link to another site, which is told nothing and learns no more than that somebody came. */
export function OutsideLink(props: OutsideLinkProps) {
  return <a rel="noopener nofollow" target="_blank" {...props} />;
}
