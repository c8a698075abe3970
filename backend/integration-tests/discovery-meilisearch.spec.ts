import { holdsFor } from "./support/both-engines";
import { describeShop } from "./support/shop";

describeShop((shop) => holdsFor("meilisearch", shop));
