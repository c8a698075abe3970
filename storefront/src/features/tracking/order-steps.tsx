import { useTranslations } from "next-intl";
import type { TrackedOrder } from "@/lib/medusa/cart-shapes";
import { type Step, timeline } from "./timeline";

// The shape tells the state as well as the colour, and the words tell it again. Shapes are made of
// borders, which stay where colours are forced.
const DOTS: Record<Step["state"], string> = {
  done: "border-8 border-accent",
  now: "border-4 border-accent bg-surface haloed",
  next: "border-2 border-line bg-surface",
};

/** The way of an order, step by step, with where it has come to. */
export function OrderSteps({ order }: { order: TrackedOrder }) {
  const t = useTranslations("tracking.status");
  return (
    <ol>
      {timeline(order).map(({ name, state }) => (
        <li
          key={name}
          aria-current={state === "now" ? "step" : undefined}
          className="relative flex gap-4 pb-5 before:absolute before:top-4 before:bottom-0 before:left-[0.4375rem] before:border-l-2 before:border-line last:pb-0 last:before:hidden"
        >
          <span
            aria-hidden="true"
            className={`relative mt-1 size-[1rem] shrink-0 rounded-full ${DOTS[state]}`}
          />
          <span className={state === "now" ? "font-semibold" : "text-ink-soft"}>
            {t(name)}
            <span className="sr-only"> ({t(state)})</span>
          </span>
        </li>
      ))}
    </ol>
  );
}
