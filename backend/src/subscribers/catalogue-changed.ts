import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { ChangeCollector } from "../discovery/changes/collector";
import { CATALOGUE_EVENTS, subjectOf } from "../discovery/changes/events";
import { refreshAffected } from "../workflows/discovery/refresh-affected";

interface Told {
  id: string | string[];
}

const collectors = new WeakMap<MedusaContainer, ChangeCollector>();

/** One collector for each running application. */
function collectorOf(container: MedusaContainer): ChangeCollector {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const collector =
    collectors.get(container) ??
    new ChangeCollector(
      (changes) => refreshAffected(container, changes),
      (error) => {
        const reason = error instanceof Error ? error.message : String(error);
        logger.error(`The search index was not refreshed; "npm run reindex" will: ${reason}`);
      },
    );
  collectors.set(container, collector);
  return collector;
}

/**
 * Whether this process leaves events to others. A script does: it runs beside the backend, ends when
 * it is done, and itself tells search of what it changed.
 */
function isServerOnly(container: MedusaContainer): boolean {
  const { projectConfig } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE);
  return projectConfig.workerMode === "server";
}

/** Makes search and pages follow every change of what they show. */
export default async function catalogueChanged({
  event,
  container,
}: SubscriberArgs<Told | Told[]>): Promise<void> {
  const subject = subjectOf(event.name);
  if (subject === undefined || isServerOnly(container)) return;
  const ids = [event.data].flat().flatMap(({ id }) => id);
  collectorOf(container).add(subject, ids);
}

export const config: SubscriberConfig = {
  event: CATALOGUE_EVENTS,
  context: { subscriberId: "catalogue-changed" },
};
