import type { Environment } from "./environment";

const BITESHIP_URL = "https://api.biteship.com";
/** The couriers that go nearly everywhere. */
const USUAL_COURIERS = "jne,jnt,pos,sicepat";

/** The delivery module: managers' own rate tables, and a paid service before them where there is a key. */
export function deliveryModule({ BITESHIP_API_KEY: key, BITESHIP_COURIERS }: Environment) {
  const biteship = { url: BITESHIP_URL, key, couriers: BITESHIP_COURIERS ?? USUAL_COURIERS };
  return {
    resolve: "./src/modules/delivery",
    options: key === undefined ? {} : { biteship },
  };
}
