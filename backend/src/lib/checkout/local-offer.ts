import type { LocalFacts } from "../delivery/local/ask-local";
import type { LocalSchedule } from "../delivery/local/terms";
import type { LocalArea, LocalVillage } from "../delivery/local/zones";
import { refuse } from "../refusal";
import type { DeliveryOffer } from "./offer";

/** What a buyer is told of the enterprise's own carrier. */
export interface LocalDetails {
  name: string;
  schedule: LocalSchedule;
  /** Whole rupiah of goods from which on it comes. */
  minimum_order: number;
  /** Whole rupiah of goods that are missing for it. */
  missing: number;
  /** Within this kecamatan the fee depends on the village, which is one of these; else none. */
  villages: LocalVillage[];
  /** Where it goes, the nearest first. */
  areas: LocalArea[];
}

interface Asked {
  local: LocalFacts;
  /** Some of the goods may not be sent. */
  staysHere: boolean;
  /** There is an account to pay to before the goods leave. */
  canPayBefore: boolean;
  /** Whole rupiah of the goods. */
  goodsTotal: number;
  shippingOptionId: string | undefined;
}

/** What the enterprise's own carrier offers for a cart. */
export function makeLocalOffer({ local, shippingOptionId, ...asked }: Asked): DeliveryOffer {
  const { terms, answer, areas } = local;
  const reason = shippingOptionId === undefined ? "not_offered" : problemOf({ local, ...asked });
  return {
    method: "local",
    fee: answer.kind === "inside" ? answer.fee : null,
    available: reason === null,
    reason,
    shipping_option_id: shippingOptionId ?? null,
    services: [],
    local: {
      name: terms.name,
      schedule: terms.schedule,
      minimum_order: terms.minimum_order,
      missing: Math.max(0, terms.minimum_order - asked.goodsTotal),
      villages: answer.kind === "which_village" ? answer.villages : [],
      areas,
    },
  };
}

function problemOf({
  local: { terms, answer, is_own_regency },
  staysHere,
  canPayBefore,
  goodsTotal,
}: Omit<Asked, "shippingOptionId">): DeliveryOffer["reason"] {
  if (staysHere && !terms.takes_pickup_only) return "pickup_only_goods";
  if (!canPayBefore && !terms.takes_cash) return "no_payment";
  if (answer.kind === "outside") return "outside";
  // What may not leave the regency goes no farther, whatever the manager's zones say.
  if (staysHere && answer.kind !== "no_place" && !is_own_regency) return "pickup_only_goods";
  return goodsTotal < terms.minimum_order ? "below_minimum" : null;
}

const VILLAGE_FIELD = "delivery.address.village_code";

/** Refuses a place that the carrier does not go to, and a fee that is no longer what it was. */
export function checkLocal({ fee: asks, reason, local }: DeliveryOffer, fee: number): void {
  if (reason === "outside") {
    throw refuse({
      status: 400,
      code: "outside_local_area",
      message: "The enterprise's own carrier does not go there.",
      fields: { "delivery.address.district_code": "outside" },
    });
  }
  if (reason === "below_minimum") {
    throw refuse({
      status: 400,
      code: "below_minimum",
      message: "There are too few goods for the enterprise's own carrier to come.",
      fields: { "delivery.method": "below_minimum" },
    });
  }
  if (reason !== null || asks === fee) return;
  if (asks === null) {
    const isOpen = local !== undefined && local.villages.length > 0;
    throw refuse({
      status: 400,
      code: isOpen ? "no_village" : "no_place",
      message: "The enterprise's own carrier needs the village that the goods go to.",
      fields: { [isOpen ? VILLAGE_FIELD : "delivery.address.district_code"]: "required" },
    });
  }
  throw refuse({
    status: 409,
    code: "fee_changed",
    message: "The fee of the enterprise's own carrier is no longer what it was.",
    fields: { "delivery.fee": `now_${asks}` },
  });
}
