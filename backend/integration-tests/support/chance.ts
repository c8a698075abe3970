const USUAL = 20_261_126;

/** What tests by chance begin with: always the same, or `TEST_SEED`, to look elsewhere. */
export function seed(): number {
  return Number(process.env.TEST_SEED ?? USUAL);
}
