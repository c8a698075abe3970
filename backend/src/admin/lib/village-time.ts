/** A moment on the village's clocks, as it is read in a language; on this machine's where no village is known. */
export function villageTime(moment: string, language: string, timeZone?: string): string {
  return new Date(moment).toLocaleString(language, {
    dateStyle: "medium",
    timeStyle: "short",
    ...(timeZone && { timeZone }),
  });
}
