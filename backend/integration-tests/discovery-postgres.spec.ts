import { beforeAll } from "vitest";
import { holdsFor } from "./support/both-engines";
import { describeShop } from "./support/shop";

// Before the backend reads whether it has a Meilisearch.
beforeAll(() => {
  delete process.env.MEILISEARCH_HOST;
});

describeShop((shop) => holdsFor("postgres", shop));
