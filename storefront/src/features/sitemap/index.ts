export { answerIndex, answerPart } from "./answers";
