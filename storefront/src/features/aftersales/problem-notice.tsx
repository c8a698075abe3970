import { useTranslations } from "next-intl";
import type { Problem } from "./problems";

/** Why the last thing that was asked for was not done. */
export function ProblemNotice({ problem }: { problem: Problem | null }) {
  const t = useTranslations("aftersales.problems");
  return (
    problem !== null && (
      <p role="alert" className="notice notice-danger">
        {t(problem)}
      </p>
    )
  );
}
