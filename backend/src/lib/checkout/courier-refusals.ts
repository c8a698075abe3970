const FIELD = "delivery.address.district_code";

/** What is told of a courier who has not been told where to go. */
export const NO_PLACE = {
  status: 400,
  code: "no_place",
  message: "A courier needs the kecamatan that the goods go to.",
  fields: { [FIELD]: "required" },
};

/** What is told of a place that no courier goes to. */
export const NO_RATE = {
  status: 400,
  code: "no_rate",
  message: "This enterprise has no courier to that kecamatan.",
  fields: { [FIELD]: "no_rate" },
};
