import { expect, it } from "vitest";
import { whatsappLink } from "./whatsapp";

it("writes the number without signs and the message safely", () => {
  expect(whatsappLink("+62 812-0000", "Halo & apa kabar?")).toBe(
    "https://wa.me/628120000?text=Halo%20%26%20apa%20kabar%3F",
  );
});
