export { hitHref } from "./hit-href";
export { isPlainSearch, readSearch } from "./params";
export { searchAddress } from "./search-address";
export { SearchBox } from "./search-box";
export { SearchView } from "./search-view";
export { toQuery } from "./to-query";
export { getWaysOn } from "./ways-on";
