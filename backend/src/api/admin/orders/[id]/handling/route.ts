import { answerHandling } from "../../handling";

/** Whose order it is, how far along it is, and what its manager can do next. */
export const GET = answerHandling;
