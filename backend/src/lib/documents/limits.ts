/** What buyers may send along with an order: bank statements and pictures of goods. */
export const DOCUMENT_LIMITS = {
  /** Of one file as it is sent. */
  megabytes: 5,
  pdfPages: 10,
  /** For one order. */
  proofs: 5,
  /** For one complaint. */
  complaintPictures: 3,
} as const;

export const MOST_BYTES = DOCUMENT_LIMITS.megabytes * 1024 * 1024;
