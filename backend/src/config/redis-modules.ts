/**
 * With Redis several processes share events, locks, workflows and cache; without it one process
 * keeps them in memory (locking through PostgreSQL is no way out: it does not exclude).
 */
export function redisModules(redisUrl: string | undefined) {
  if (redisUrl === undefined) return [];
  return [
    { resolve: "@medusajs/medusa/event-bus-redis", options: { redisUrl } },
    { resolve: "@medusajs/medusa/workflow-engine-redis", options: { redis: { redisUrl } } },
    {
      resolve: "@medusajs/medusa/locking",
      options: {
        providers: [
          {
            resolve: "@medusajs/medusa/locking-redis",
            id: "locking-redis",
            is_default: true,
            options: { redisUrl },
          },
        ],
      },
    },
  ];
}
