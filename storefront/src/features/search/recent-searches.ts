const KEY = "recent-searches";
const MOST = 6;

/** What was looked for on this device, the last first; nothing where it keeps nothing. */
export function readRecentSearches(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    const texts = Array.isArray(kept) ? kept : [];
    return texts.filter((text) => typeof text === "string").slice(0, MOST);
  } catch {
    return [];
  }
}

/** Keeps a search on this device, and nowhere else. */
export function rememberSearch(typed: string): void {
  const text = typed.trim();
  if (text === "") return;
  const others = readRecentSearches().filter((other) => other.toLowerCase() !== text.toLowerCase());
  write((storage) => storage.setItem(KEY, JSON.stringify([text, ...others].slice(0, MOST))));
}

/** Forgets all searches of this device. */
export function clearRecentSearches(): void {
  write((storage) => storage.removeItem(KEY));
}

// A device may refuse to keep anything, or be full: the search goes on without.
function write(change: (storage: Storage) => void): void {
  try {
    change(localStorage);
  } catch {}
}
