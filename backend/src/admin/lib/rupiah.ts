/** Whole rupiah as Indonesia writes them: `Rp1.250.000`. */
export function rupiah(amount: number): string {
  return `Rp${amount.toLocaleString("id-ID")}`;
}
