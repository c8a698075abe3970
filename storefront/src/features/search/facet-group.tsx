import { filterChoiceClass } from "./filter-choice";
import type { ListName } from "./params";

interface FacetGroupProps {
  name: ListName;
  legend: string;
  chosen: readonly string[];
  facet: readonly { value: string; label: string; count: number }[];
}

/** Choices of one kind with the number of results behind each; what is ticked stays in sight. */
export function FacetGroup({ name, legend, chosen, facet }: FacetGroupProps) {
  const missing = chosen
    .filter((value) => facet.every((one) => one.value !== value))
    .map((value) => ({ value, label: value.replaceAll("-", " "), count: 0 }));
  const choices = [...facet, ...missing];
  if (choices.length === 0) return null;
  return (
    <fieldset>
      <legend className="mb-1 font-semibold">{legend}</legend>
      <div className="max-h-72 overflow-y-auto">
        {choices.map(({ value, label, count }) => (
          <label key={value} className={filterChoiceClass}>
            <input
              type="checkbox"
              name={name}
              value={value}
              defaultChecked={chosen.some((one) => one === value)}
            />
            <span className="min-w-0 grow break-words">{label}</span>
            <span className="text-sm text-ink-soft">{count}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
