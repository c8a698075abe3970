import { useTranslations } from "next-intl";
import type { TrackedOrder } from "@/lib/medusa/cart-shapes";
import { type Step, timeline } from "./timeline";

// The shape tells the state as well as the colour, and the words tell it again.
const DOTS: Record<Step["state"], string> = {
  done: "border-accent bg-accent",
  now: "border-accent bg-surface ring-4 ring-accent-soft",
  next: "border-line bg-surface",
};

/** How far along an order is. */
export function StatusSection({ order }: { order: TrackedOrder }) {
  const t = useTranslations("tracking.status");
  return (
    <section aria-labelledby="status" className="card p-5 sm:p-6">
      <h2 id="status" className="text-xl font-semibold">
        {t("title")}
      </h2>
      <ol className="mt-4">
        {timeline(order).map(({ name, state }) => (
          <li
            key={name}
            aria-current={state === "now" ? "step" : undefined}
            className="relative flex gap-4 pb-5 before:absolute before:top-4 before:bottom-0 before:left-[0.4375rem] before:w-0.5 before:bg-line last:pb-0 last:before:hidden"
          >
            <span
              aria-hidden="true"
              className={`relative mt-1 size-4 shrink-0 rounded-full border-2 ${DOTS[state]}`}
            />
            <span className={state === "now" ? "font-semibold" : "text-ink-soft"}>
              {t(name)}
              <span className="sr-only"> ({t(state)})</span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
