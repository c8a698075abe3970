import { PageSection } from "../page-section";
import { Specimen, Specimens } from "../specimen";

// In steps of 0.25 rem, those that the shop uses most.
const SPACES = [
  ["1", "w-1"],
  ["2", "w-2"],
  ["3", "w-3"],
  ["4", "w-4"],
  ["6", "w-6"],
  ["8", "w-8"],
  ["12", "w-12"],
  ["14", "w-14"],
] as const;

const SHAPES = [
  ["rounded-control", "rounded-control border border-line bg-surface-sunken"],
  ["rounded-card", "rounded-card border border-line bg-surface-sunken"],
  ["card", "card"],
  ["card lifted", "card lifted"],
  ["card ringed", "card ringed"],
  ["card haloed", "card haloed"],
  ["weave", "weave"],
] as const;

/** Steps of space, corners, shadows, and the two woven signs. */
export function Shapes() {
  return (
    <PageSection id="shapes">
      <ul lang="en" className="flex flex-wrap items-end gap-4">
        {SPACES.map(([name, className]) => (
          <li key={name} className="grid justify-items-start gap-1">
            <span aria-hidden="true" className={`h-6 bg-weave ${className}`} />
            <code className="text-sm">{name}</code>
          </li>
        ))}
      </ul>
      <Specimens isNarrow>
        {SHAPES.map(([name, className]) => (
          <Specimen key={name} name={name}>
            <div aria-hidden="true" className={`h-24 ${className}`} />
          </Specimen>
        ))}
      </Specimens>
      <Specimen name="weave-edge">
        <div aria-hidden="true" className="weave-edge" />
      </Specimen>
    </PageSection>
  );
}
