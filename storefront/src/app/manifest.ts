import type { MetadataRoute } from "next";
import { getTranslations } from "next-intl/server";
import { routing } from "@/i18n/routing";

/** Lets the shop be put on a phone's home screen. */
export default async function manifest(): Promise<MetadataRoute.Manifest> {
  const t = await getTranslations({ locale: routing.defaultLocale, namespace: "common" });
  return {
    id: "/",
    start_url: "/",
    name: t("brand"),
    short_name: t("brand"),
    description: t("description"),
    lang: routing.defaultLocale,
    display: "minimal-ui",
    background_color: "#fbf6ec",
    theme_color: "#fffdf8",
    icons: [
      { src: "/icons/192.png", sizes: "192x192", type: "image/png" },
      { src: "/icons/512.png", sizes: "512x512", type: "image/png" },
      { src: "/icons/maskable.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
    ],
  };
}
