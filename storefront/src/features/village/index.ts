export { VillageBrief } from "./village-brief";
export { VillageFacts } from "./village-facts";
export { VillageList } from "./village-list";
export { VillageView } from "./village-view";
