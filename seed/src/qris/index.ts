export { type QrisProblem, readQris } from "./read-qris";
export { withAmount } from "./with-amount";
