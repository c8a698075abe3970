import { answerAftersales } from "../../aftersales";

/** What of an order can be canceled, given back and paid back, and what has been. */
export const GET = answerAftersales;
