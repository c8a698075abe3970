import { useLocale } from "next-intl";
import { NotFoundView } from "@/features/not-found";

/** Shown wherever a page says that there is nothing to show. */
export default function NotFound() {
  return <NotFoundView locale={useLocale()} />;
}
