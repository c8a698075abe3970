import type { CheckoutOptions } from "@/lib/medusa/cart-shapes";

/** The ways to get the goods as the form's radio buttons name them. */
export const WAYS = ["pickup", "local", "courier", "courier-fastest"] as const;
export type Way = (typeof WAYS)[number];

type Option = CheckoutOptions["delivery"][number];

/** One way to get the goods. */
export interface DeliveryWay {
  value: Way;
  option: Option;
  /** Whole rupiah; null while it is not known where the goods go. */
  fee: number | null;
  /** A courier's service; null while it is not known where to, and where nothing is sent. */
  service: Option["services"][number] | null;
}

/** Pickup, the own carrier, and each of a courier's services: the cheapest first, then the fastest. */
export function deliveryWays(options: CheckoutOptions["delivery"]): DeliveryWay[] {
  return options.flatMap((option): DeliveryWay[] => {
    if (option.method === "pickup") {
      return [{ value: "pickup", option, fee: option.fee, service: null }];
    }
    if (option.method === "local") {
      const fee = option.available ? option.fee : null;
      return [{ value: "local", option, fee, service: null }];
    }
    const [cheapest, fastest] = option.available ? option.services : [];
    return [
      { value: "courier", option, fee: cheapest?.fee ?? null, service: cheapest ?? null },
      ...(fastest === undefined
        ? []
        : [{ value: "courier-fastest" as const, option, fee: fastest.fee, service: fastest }]),
    ];
  });
}

/** The name of the unseen field that says what a way was offered for. */
export function quoteField(way: Way): string {
  return `quote_${way}`;
}

/** What each carrier was offered for, as it is sent along: "35000 Reguler". */
export function quoteFields(options: CheckoutOptions["delivery"]): Record<string, string> {
  return Object.fromEntries(
    deliveryWays(options).flatMap(({ value, fee, service, option: { local } }) => {
      const name = service?.service ?? local?.name;
      return fee === null || name === undefined ? [] : [[quoteField(value), `${fee} ${name}`]];
    }),
  );
}

/** Reads what a way was offered for; null where it was not. */
export function readQuote(written: unknown): { service: string; fee: number } | null {
  const [, fee, service] = /^(\d{1,12}) (.{1,200})$/u.exec(String(written ?? "")) ?? [];
  return fee === undefined || service === undefined ? null : { service, fee: Number(fee) };
}
