import { expect, it } from "vitest";
import { indexXml, pagesXml } from "./xml";

it("gives a page once in each language, each with the address in all of them", () => {
  const languages = {
    id: "https://a.id/x",
    en: "https://a.id/en/x",
    "x-default": "https://a.id/x",
  };
  const xml = pagesXml([{ languages, changedAt: "2026-11-24T10:00:00.000Z" }]);
  expect(xml.match(/<loc>[^<]+/g)).toEqual(["<loc>https://a.id/x", "<loc>https://a.id/en/x"]);
  expect(xml.match(/hreflang="[^"]+"/g)).toHaveLength(6);
  expect(xml.match(/<lastmod>2026-11-24T10:00:00.000Z<\/lastmod>/g)).toHaveLength(2);
});

it("does not guess when a page was changed", () => {
  expect(pagesXml([{ languages: { id: "https://a.id/" }, changedAt: null }])).not.toMatch(
    "lastmod",
  );
});

it("lets no character of an address end its element", () => {
  expect(indexXml(["https://a.id/?a=1&b=<'\">"])).toContain(
    "<loc>https://a.id/?a=1&amp;b=&lt;&apos;&quot;&gt;</loc>",
  );
});
