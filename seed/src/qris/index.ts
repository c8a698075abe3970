export { type QrisProblem, readQris } from "./read-qris";
export { tellQrisProblem } from "./tell-problem";
export { withAmount } from "./with-amount";
