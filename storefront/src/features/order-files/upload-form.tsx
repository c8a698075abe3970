import { type Locale, useTranslations } from "next-intl";
import type { FileTarget } from "@/lib/medusa/order-files";
import type { UploadProblem } from "./problems";

interface UploadFormProps {
  token: string;
  locale: Locale;
  target: FileTarget;
  /** What became of the last try. */
  problem: UploadProblem | null;
  label: string;
  hint: string;
  submit: string;
  isRequired: boolean;
}

const ACCEPTED: Record<FileTarget, string> = {
  "payment-proof": "image/jpeg,image/png,image/webp,application/pdf",
  "complaint-picture": "image/jpeg,image/png,image/webp",
};

/** A plain form that sends one file of an order, with or without scripts. */
export function UploadForm(props: UploadFormProps) {
  const { token, locale, target, problem, label, hint, submit, isRequired } = props;
  const t = useTranslations("orderFiles");
  const id = `file-${target}`;
  const isWrong = problem !== null && problem !== "failed";
  return (
    <form
      action={`/api/order/${encodeURIComponent(token)}/${target}?locale=${locale}`}
      method="post"
      encType="multipart/form-data"
      className="grid grid-cols-1 gap-3"
    >
      {problem !== null && (
        <p
          id={`${id}-problem`}
          role="alert"
          tabIndex={-1}
          // biome-ignore lint/a11y/noAutofocus: for a page that came without scripts: a refusal is met first.
          autoFocus
          className="notice notice-danger"
        >
          {t(`problems.${problem}`)}
        </p>
      )}
      <div className="grid grid-cols-1 gap-1">
        <label htmlFor={id} className="font-medium">
          {label}
        </label>
        <p id={`${id}-hint`} className="text-sm text-ink-soft">
          {hint}
        </p>
        <input
          id={id}
          type="file"
          name="file"
          accept={ACCEPTED[target]}
          required={isRequired}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? `${id}-problem ${id}-hint` : `${id}-hint`}
          className="field w-full max-w-md"
        />
      </div>
      <button
        type="submit"
        className={`btn justify-self-start ${isRequired ? "btn-secondary" : "btn-primary"}`}
      >
        {submit}
      </button>
    </form>
  );
}
