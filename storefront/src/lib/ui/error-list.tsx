import type { ReactNode } from "react";

/** A field that is filled in wrongly. */
export interface WrongField {
  /** Of its place on the page. */
  id: string;
  label: string;
  error: string;
}

/** What the list of errors is told. */
export interface ErrorListProps {
  title?: string | undefined;
  /** What is wrong with all of it. */
  problems: readonly string[];
  fields: readonly WrongField[];
  /** The way on from what no field puts right. */
  children?: ReactNode;
}

/** Everything that kept a form from being taken, each with the way to where it is put right. */
export function ErrorList({ title, problems, fields, children }: ErrorListProps) {
  const isList = title !== undefined || problems.length + fields.length > 1;
  return (
    <>
      {title !== undefined && <p className="font-semibold">{title}</p>}
      <ul className={isList ? "mt-2 list-disc pl-5" : ""}>
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
        {fields.map(({ id, label, error }) => (
          <li key={id}>
            <a href={`#${id}`} className="underline">
              {label}
            </a>
            {`: ${error}`}
          </li>
        ))}
      </ul>
      {children}
    </>
  );
}
