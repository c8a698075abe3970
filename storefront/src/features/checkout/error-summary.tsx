import { FocusBox } from "@/lib/ui/focus-box";
import { ErrorList, type ErrorListProps } from "./error-list";

/** What is wrong with an order, where a refusal is met first. */
export function ErrorSummary(props: ErrorListProps) {
  return (
    <FocusBox
      role="alert"
      // For a page that came without scripts.
      autoFocus
      className="notice notice-danger lg:col-span-2"
    >
      <ErrorList {...props} />
    </FocusBox>
  );
}
