export { ShareGoods } from "./share-goods";
export { ShareProducer } from "./share-producer";
export { ShareVillage } from "./share-village";
