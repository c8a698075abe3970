import { FocusBox } from "./focus-box";

interface ProblemBoxProps {
  /** Which sending of the form it is that these came of. */
  attempt: number;
  problems: readonly string[];
}

/** What kept a form from being taken; nothing where nothing did. */
export function ProblemBox({ attempt, problems }: ProblemBoxProps) {
  if (problems.length === 0) return null;
  return (
    <FocusBox key={attempt} role="alert" className="notice notice-danger">
      {problems.map((problem) => (
        <p key={problem}>{problem}</p>
      ))}
    </FocusBox>
  );
}
