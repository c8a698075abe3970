/** How large a picture may be, wherever it comes from: a village's folder or Medusa Admin. */
export const PHOTO_LIMITS = { megabytes: 15, megapixels: 100 } as const;
