/** Told to the window when a form was sent and no answer came. */
export const UNANSWERED = "lapak:unanswered";
