export { EnterpriseCard } from "./enterprise-card";
