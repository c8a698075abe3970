import type { Product } from "../../product/product.ts";
import type { Steps } from "../../progress/steps.ts";
import type { Row } from "../row.ts";

/** What a group of figures is measured on. */
export interface Bench {
  readonly steps: Steps;
  readonly storefrontUrl: string;
  /** The browser's program; null means Playwright's own. */
  readonly chromium: string | null;
}

/** A bench with a shop of its own, whose servers, goods and logs are at hand. */
export interface OwnShop extends Bench {
  readonly product: Product;
  /** How many goods the shop is filled up to where many are wanted. */
  readonly goods: number;
  /** Fills the shop up with made-up goods, the first time it is called. */
  fillUp(): Promise<void>;
}

/** Figures that are measured together. */
export type Group =
  | {
      readonly id: string;
      readonly title: string;
      readonly needs: "address";
      readonly measure: (bench: Bench) => Promise<Row[]>;
    }
  | {
      readonly id: string;
      readonly title: string;
      readonly needs: "own shop";
      readonly measure: (bench: OwnShop) => Promise<Row[]>;
    };
