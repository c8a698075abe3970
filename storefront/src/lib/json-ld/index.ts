export { JsonLd } from "./json-ld";
export { breadcrumbList, itemList } from "./lists";
export {
  enterpriseOrganization,
  producerOrganization,
  siteOrganization,
  villageOrganization,
  webSite,
} from "./organizations";
export { product } from "./product";
