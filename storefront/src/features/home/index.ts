export { getHomeData } from "./home-data";
export { HomeView } from "./home-view";
