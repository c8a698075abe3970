/** The rank of a card's heading: one below the heading that its list stands under. */
export type CardHeading = "h2" | "h3";
