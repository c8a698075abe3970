import { MedusaService } from "@medusajs/framework/utils";
import { Enterprise } from "./models/enterprise";
import { Goods } from "./models/goods";
import { Producer } from "./models/producer";
import { Village } from "./models/village";

/** Keeps villages, their enterprises, the producers, and what is told of each product. */
export default class VillageModuleService extends MedusaService({
  Village,
  Enterprise,
  Producer,
  Goods,
}) {}
