import { answerAftersales } from "../../aftersales";

/** What a buyer can do about an order that is not wanted any more, and what has come of it. */
export const GET = answerAftersales;
