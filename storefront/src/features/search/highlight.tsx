import type { ReactNode } from "react";

const ENTITIES: Record<string, string> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&#x27;": "'",
};

/** A stretch of a title, and whether it is what was looked for. */
interface Stretch {
  text: string;
  isFound: boolean;
}

/**
 * Takes the backend's marked title apart. Only the two tags it agrees to send are understood:
 * anything else that looks like markup stays text, and React escapes it.
 */
export function splitHighlight(marked: string): Stretch[] {
  let isFound = false;
  const stretches: Stretch[] = [];
  for (const part of marked.split(/(<mark>|<\/mark>)/)) {
    if (part === "<mark>") isFound = true;
    else if (part === "</mark>") isFound = false;
    else if (part !== "") stretches.push({ text: readEntities(part), isFound });
  }
  return stretches;
}

function readEntities(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|#39|#x27);/g, (entity) => ENTITIES[entity] ?? entity);
}

/** A title with the words that were looked for marked in it. */
export function Highlight({ marked }: { marked: string }): ReactNode {
  let offset = 0;
  return splitHighlight(marked).map(({ text, isFound }) => {
    const key = offset;
    offset += text.length;
    return isFound ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>;
  });
}
