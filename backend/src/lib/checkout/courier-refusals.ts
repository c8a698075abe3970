const FIELD = "delivery.address.district_code";

/** What is told of a courier who has not been told where to go. */
export const NO_PLACE = {
  status: 400,
  code: "no_place",
  message: "A courier needs the kecamatan that the goods go to.",
  fields: { [FIELD]: "required" },
};

/** What is told of a place that no courier goes to. */
export function noRate(country: string | null) {
  const [area, field] =
    country === null ? ["kecamatan", FIELD] : ["country", "delivery.address.country_code"];
  return {
    status: 400,
    code: "no_rate",
    message: `This enterprise has no courier to that ${area}.`,
    fields: { [field]: "no_rate" },
  };
}

/** What is told of goods that go abroad and are to be paid by a transfer, QRIS or in cash. */
export const FOREIGN_NEEDS_CARD = {
  status: 400,
  code: "foreign_needs_card",
  message: "What is sent to another country is paid by card.",
  fields: { payment_method: "foreign_needs_card" },
};
