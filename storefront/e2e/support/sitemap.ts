import type { APIRequestContext } from "@playwright/test";
import { expect } from "@playwright/test";

/** An address in the sitemap, with that of the same page in each language. */
export interface Listed {
  address: string;
  alternates: Record<string, string>;
}

/** Every part of the sitemap, by its address. */
export async function readSitemap(request: APIRequestContext): Promise<Map<string, Listed[]>> {
  const index = await readXml(request, "/sitemap.xml");
  expect(index).toContain("<sitemapindex");
  const parts = new Map<string, Listed[]>();
  for (const address of textsOf(index, "loc")) {
    parts.set(address, listedIn(await readXml(request, address)));
  }
  return parts;
}

async function readXml(request: APIRequestContext, address: string): Promise<string> {
  const answer = await request.get(address);
  expect(answer.status(), address).toBe(200);
  expect(answer.headers()["content-type"]).toContain("xml");
  return answer.text();
}

function listedIn(xml: string): Listed[] {
  return textsOf(xml, "url").map((entry) => ({
    address: textsOf(entry, "loc")[0] ?? "",
    alternates: Object.fromEntries(
      [...entry.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)].map(([, name, href]) => [
        name,
        href,
      ]),
    ),
  }));
}

function textsOf(xml: string, tag: string): string[] {
  return [...xml.matchAll(new RegExp(`<${tag}>(.*?)</${tag}>`, "gs"))].map(
    ([, text]) => text ?? "",
  );
}
