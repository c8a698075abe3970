import { expect, it } from "vitest";
import { whatsappLink, whatsappShareLink } from "./whatsapp";

it("writes the number without signs and the message safely", () => {
  expect(whatsappLink("+62 812-0000", "Halo & apa kabar?")).toBe(
    "https://wa.me/628120000?text=Halo%20%26%20apa%20kabar%3F",
  );
});

it("shares a message of several lines with nobody in particular", () => {
  expect(whatsappShareLink("Pala\nhttps://a.id/x?y=1")).toBe(
    "https://wa.me/?text=Pala%0Ahttps%3A%2F%2Fa.id%2Fx%3Fy%3D1",
  );
});
