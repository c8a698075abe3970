import { ErrorList, type ErrorListProps } from "./error-list";
import { FocusBox } from "./focus-box";

interface ErrorSummaryProps extends ErrorListProps {
  /** Counts refusals, so that each of them is announced. */
  attempt: number;
  className?: string;
}

/** What kept a form that was sent from being taken, where a refusal is met first; nothing where nothing did. */
export function ErrorSummary({ attempt, className = "", ...list }: ErrorSummaryProps) {
  if (attempt === 0 || list.problems.length + list.fields.length === 0) return null;
  return (
    <FocusBox
      key={attempt}
      role="alert"
      // For a page that came without scripts.
      autoFocus
      className={`notice notice-danger ${className}`}
    >
      <ErrorList {...list} />
    </FocusBox>
  );
}
