/** A link that opens WhatsApp with a message to a number such as `+6281234567890`. */
export function whatsappLink(number: string, message: string): string {
  return `https://wa.me/${number.replace(/\D/g, "")}?text=${encodeURIComponent(message)}`;
}
