/**
 * The PPN that an amount includes, in whole rupiah: of Rp111.000 with 11% it is Rp11.000. Halves are
 * rounded up.
 */
export function includedPpn(amount: number, percent: number): number {
  return Math.round((amount * percent) / (100 + percent));
}
