export { VillageBrief } from "./village-brief";
export { VillageList } from "./village-list";
export { VillageView } from "./village-view";
