export { ProducerCard } from "./producer-card";
export { ProducerView } from "./producer-view";
