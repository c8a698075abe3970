import type { Locale } from "next-intl";
import { useTranslations } from "next-intl";
import { Link } from "@/lib/ui/link";
import type { Told } from "./told";

/** What became of the last change, in words, with the way back to the goods it was about. */
export function OutcomeNotice({ told, locale }: { told: Told; locale: Locale }) {
  const isProblem = told.kind === "problem";
  const handle = handleOf(told);
  const t = useTranslations("basket.outcome");
  return (
    <div
      role={isProblem ? "alert" : "status"}
      className={`notice mt-4 ${isProblem ? "notice-danger" : "notice-success"}`}
    >
      <p className="font-medium">{useWords(told)}</p>
      {handle !== null && (
        <p className="mt-1">
          <Link
            href={{ pathname: "/product/[handle]", params: { handle } }}
            locale={locale}
            className="underline"
          >
            {t("backToGoods")}
          </Link>
        </p>
      )}
    </div>
  );
}

function handleOf(told: Told): string | null {
  if (told.kind === "added") return told.handle;
  return told.kind === "problem" ? (told.goods?.handle ?? null) : null;
}

function useWords(told: Told): string {
  const t = useTranslations("basket.outcome");
  switch (told.kind) {
    case "changed":
      return t("changed");
    case "added":
      return t("addedNamed", { title: told.title });
    case "problem": {
      const { problem, goods } = told;
      if (problem !== "out_of_stock") return t(problem);
      return goods === null ? t("gone") : t(problem, { title: goods.title, left: goods.left });
    }
  }
}
