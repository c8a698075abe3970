import type messages from "../../messages/id.json";
import type { Locale as AppLocale } from "./routing";

// Makes a missing or misspelled message key a type error; Indonesian is the reference.
declare module "next-intl" {
  interface AppConfig {
    Locale: AppLocale;
    Messages: typeof messages;
  }
}
