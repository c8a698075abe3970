const MASK = "••••";

/** `+6281234567890` as `+6281••••890`: enough for its owner to know it. */
export function maskPhone(phone: string): string {
  return phone.length < 10 ? MASK : `${phone.slice(0, 5)}${MASK}${phone.slice(-3)}`;
}

/** `sri.wahyuni@contoh.id` as `s••••@contoh.id`. */
export function maskEmail(email: string): string {
  const at = email.lastIndexOf("@");
  return at < 1 ? MASK : `${email.slice(0, 1)}${MASK}${email.slice(at)}`;
}

/** `1234567890` as `••••7890`. */
export function maskAccount(number: string): string {
  return number.length < 8 ? MASK : `${MASK}${number.slice(-4)}`;
}
