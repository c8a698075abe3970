import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { describeShop, seedVillages, VILLAGES } from "./support/shop";

const CODE = "82.03.22.2004";

interface Goods {
  title: string;
  story: string;
  picture_url: string;
  category: { handle: string };
  producer: { handle: string };
  flagship: boolean;
  variants: { id: string; label: string; price: number; stock: number }[];
}

describeShop((shop) => {
  let folder = "";

  beforeEach(async () => {
    folder = join(await mkdtemp(join(tmpdir(), "lapak-seed-")), CODE);
    await cp(join(VILLAGES, CODE), folder, { recursive: true });
  });
  afterEach(() => rm(join(folder, ".."), { recursive: true }));

  const goods = async (handle: string) => {
    const answer = shop().store.get(`/store/goods/${handle}`);
    return (await answer.json<{ goods: Goods }>()).goods;
  };
  const edit = async (file: string, change: (text: string) => string) => {
    const path = join(folder, file);
    const text = await readFile(path, "utf8");
    const changed = change(text);
    expect(changed).not.toBe(text);
    await writeFile(path, changed);
  };
  const seed = (options = {}) => seedVillages(shop().container, [folder], options);

  test("a second run changes nothing", async () => {
    const before = await goods("pala-kering");
    expect(await seed()).toBe("0 new, 0 changed, 33 left as they were.");
    expect(await goods("pala-kering")).toEqual(before);
  });

  test("what changed in the files changes in the shop, and the rest stays", async () => {
    const before = await goods("pala-kering");
    await edit("products.csv", (text) =>
      text
        .replace(
          "pala-kering,Biji Pala Kering,rempah,pala-gosora",
          "pala-kering,Pala Utuh,segar,kelapa-harum",
        )
        .replace("100 g,20000,130 g,42,tidak,ya", "100 g,Rp 21.500,130 g,7,tidak,tidak"),
    );
    await edit("photos/pala-kering.svg", (text) => text.replace("</svg>", "<g/></svg>"));
    expect(await seed()).toBe("0 new, 1 changed, 32 left as they were.");

    const after = await goods("pala-kering");
    expect(after).toMatchObject({
      title: "Pala Utuh",
      category: { handle: "segar" },
      producer: { handle: "kelapa-harum" },
      flagship: false,
      story: before.story,
    });
    expect(after.picture_url).not.toBe(before.picture_url);
    // The file's stock is that of the day it was written; the shop has sold since.
    expect(after.variants[0]).toEqual({ ...before.variants[0], price: 21_500 });
    expect(after.variants.slice(1)).toEqual(before.variants.slice(1));
  });

  test("counted stock is taken over when asked for", async () => {
    await edit("products.csv", (text) =>
      text.replace("100 g,20000,130 g,42", "100 g,20000,130 g,7"),
    );
    expect(await seed({ setStock: true })).toBe("0 new, 1 changed, 32 left as they were.");
    expect((await goods("pala-kering")).variants.map(({ stock }) => stock)).toEqual([7, 28, 9]);
  });

  test("a new size comes with its price and stock", async () => {
    await edit(
      "products.csv",
      (text) => `${text.trimEnd()}\nselai-pala,,,,500 g,70000,700 g,4,,,,,,,,\n`,
    );
    expect(await seed()).toBe("0 new, 1 changed, 32 left as they were.");
    expect((await goods("selai-pala")).variants).toMatchObject([
      { label: "200 g", price: 30_000 },
      { label: "500 g", price: 70_000, stock: 4 },
    ]);
  });

  test("a rate and a name that change are charged and shown", async () => {
    await edit("village.csv", (text) =>
      text.replace("BUMDesa Bina Mandiri\n", "BUMDesa Bina Bersama\n"),
    );
    await edit("rates.csv", (text) =>
      text
        .replace("Kabupaten Halmahera Utara,12000,", "Kabupaten Halmahera Utara,11000,")
        .replace(/\nKilat,31,.*/, ""),
    );
    expect(await seed()).toBe("0 new, 1 changed, 32 left as they were.");
    const { enterprise } = await shop()
      .store.get("/store/enterprises/bina-mandiri")
      .json<{ enterprise: { id: string } }>();
    expect(enterprise).toMatchObject({
      name: "BUMDesa Bina Bersama",
      courier: { fee_from: 11_000 },
    });
    const { rates } = await shop()
      .admin.get(`/admin/enterprises/${enterprise.id}/courier-rates`)
      .json<{ rates: { service: string; zone_code: string }[] }>();
    const toJakarta = rates.filter(({ zone_code }) => zone_code === "31");
    expect(toJakarta.map(({ service }) => service)).toEqual(["Reguler"]);
    expect(await seed()).toBe("0 new, 0 changed, 33 left as they were.");
  });

  test("goods of another enterprise are not taken over", async () => {
    await edit("products.csv", (text) => text.replaceAll("selai-pala", "cakalang-asap"));
    await expect(seed()).rejects.toThrow(/cakalang-asap/);
    expect((await goods("cakalang-asap")).producer.handle).toBe("nelayan-tanjung-biru");
  });
});
