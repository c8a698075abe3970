export { ComplaintCard } from "./complaint-card";
export { ComplaintSection } from "./complaint-section";
export { OpenComplaint } from "./open-complaint";
