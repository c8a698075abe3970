import { EmptyBasket } from "@/lib/ui/illustrations/empty-basket";
import { LostPath } from "@/lib/ui/illustrations/lost-path";
import { NoConnection } from "@/lib/ui/illustrations/no-connection";
import { NothingFound } from "@/lib/ui/illustrations/nothing-found";
import { OrderPlaced } from "@/lib/ui/illustrations/order-placed";
import { PageSection } from "../page-section";
import { Specimen, Specimens } from "../specimen";

const DRAWINGS = { EmptyBasket, LostPath, NoConnection, NothingFound, OrderPlaced };

/** The drawings of the states, in the colours of the theme. */
export function Drawings() {
  return (
    <PageSection id="drawings">
      <Specimens isNarrow>
        {Object.entries(DRAWINGS).map(([name, Drawing]) => (
          <Specimen key={name} name={name}>
            <Drawing className="w-full max-w-56" />
          </Specimen>
        ))}
      </Specimens>
    </PageSection>
  );
}
