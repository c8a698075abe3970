import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { z } from "zod";
import { DISCOVERY_MODULE } from "../../modules/discovery";
import type DiscoveryModuleService from "../../modules/discovery/service";
import { CATALOGUE } from "../writing/indexes";
import { isNotFilledYet } from "../writing/missing-index";
import { ANYTHING, type Question } from "./question";
import { toSearchQuery } from "./search-query";

/** `stale`: it answers, but not with what is true. */
export type MeilisearchState = "away" | "stale" | "current";

/** A backend that has just started makes and fills new indexes itself, which takes its time. */
const FILLING_SECONDS = 60;

/** Codes of Meilisearch for an index that is gone, or that came back without its settings. */
const NEEDS_REBUILD = /^(index_not_found|invalid_search_)/;

const apiErrorSchema = z.object({ cause: z.object({ code: z.string() }) });

/** Whether Meilisearch answers, and whether its index holds all changes. */
export async function lookAtMeilisearch(container: MedusaContainer): Promise<MeilisearchState> {
  try {
    // Its filter is refused by an index that came back without its settings.
    const question: Question = { ...ANYTHING, types: ["village"] };
    await container.resolve(Modules.SEARCH).search(toSearchQuery(CATALOGUE, question));
  } catch (error) {
    return needsRebuild(error) ? "stale" : "away";
  }
  const discovery = container.resolve<DiscoveryModuleService>(DISCOVERY_MODULE);
  const missed = await discovery.listCatalogueChanges({ is_missed: true }, { take: 1 });
  return missed.length > 0 ? "stale" : "current";
}

function needsRebuild(error: unknown): boolean {
  if (process.uptime() < FILLING_SECONDS) return false;
  const parsed = apiErrorSchema.safeParse(error);
  return isNotFilledYet(error) || (parsed.success && NEEDS_REBUILD.test(parsed.data.cause.code));
}
