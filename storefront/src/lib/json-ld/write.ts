/** JSON in which no text, whatever somebody called their goods, can end the script it stands in. */
export function writeJsonLd(data: object): string {
  return JSON.stringify(data).replace(/</g, "\\u003c");
}
