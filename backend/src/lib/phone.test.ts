import { describe, expect, it } from "vitest";
import { normalisePhone } from "./phone";

describe("normalisePhone", () => {
  it.each(["0812 3456 7890", "62812-3456-7890", "+62 (812) 3456.7890", "+6281234567890"])(
    "takes %s",
    (typed) => {
      expect(normalisePhone(typed)).toBe("+6281234567890");
    },
  );

  it.each(["", "021 555 1234", "+1 812 3456 7890", "0812", "0812345678901234", "8123456789a"])(
    "refuses %j",
    (typed) => {
      expect(normalisePhone(typed)).toBeNull();
    },
  );
});
