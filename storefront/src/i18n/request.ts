import { getRequestConfig } from "next-intl/server";
import { toLocale } from "./locale";

/** Loads the messages of the language that the address names. */
export default getRequestConfig(async ({ requestLocale }) => {
  const locale = toLocale(await requestLocale);
  const messages = (await import(`../../messages/${locale}.json`)).default;
  return { locale, messages, timeZone: "Asia/Jakarta" };
});
