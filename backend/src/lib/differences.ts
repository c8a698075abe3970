/** The fields of `wanted` whose values `current` does not have; null when there are none. */
export function differences<Fields extends object>(
  current: object,
  wanted: Fields,
): Partial<Fields> | null {
  const changed = Object.entries(wanted).filter(
    ([name, value]) => Reflect.get(current, name) !== value,
  );
  return changed.length === 0 ? null : (Object.fromEntries(changed) as Partial<Fields>);
}
