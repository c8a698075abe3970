import { expect, it } from "vitest";
import { writeJsonLd } from "./write";

it("writes what reads back the same and cannot end a script", () => {
  const data = { name: '</script><script>alert("1")</script><!-- Kue' };
  const written = writeJsonLd(data);
  expect(written).not.toContain("<");
  expect(JSON.parse(written)).toEqual(data);
});
