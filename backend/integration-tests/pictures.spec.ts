import { copyFile, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { beforeEach, expect, test } from "vitest";
import { only } from "../src/lib/only";
import type * as setup from "../src/setup/pictures";
import { loadFromBackend } from "./support/backend-modules";
import { bomb, phonePhoto, plainPng } from "./support/photos";
import { describeShop, seedVillages, VILLAGES } from "./support/shop";

const WIDTHS = [160, 320, 480, 800, 1200];
const FILES = [...WIDTHS.flatMap((width) => [`${width}.avif`, `${width}.webp`]), "share.jpg"];
const KEPT =
  /^(?:http.+)?\/static\/(?<key>[a-z0-9-]+-[0-9a-f]{16}-(?<size>\d+x\d+)-(?<colours>[0-9a-f]{18}))\/1200\.webp$/;
const MEGABYTE = 1024 * 1024;

describeShop((shop) => {
  let folder = "";

  beforeEach(() => {
    folder = join(process.env.LAPAK_DATA ?? "", "uploads");
  });

  const send = (files: Readonly<Record<string, Buffer>>) => {
    const form = new FormData();
    for (const [name, content] of Object.entries(files)) {
      form.append("files", new Blob([new Uint8Array(content)], { type: "image/jpeg" }), name);
    }
    return shop().admin.sendForm("/admin/uploads", form);
  };
  const keep = async (name: string, content: Buffer) => {
    const answer = await send({ [name]: content });
    expect(answer.status, await answer.clone().text()).toBe(200);
    const { id, url } = only(((await answer.json()) as { files: Kept[] }).files);
    const { key = "", size, colours } = KEPT.exec(url)?.groups ?? {};
    expect(key, url).not.toBe("");
    expect((await readdir(join(folder, key))).sort()).toEqual(FILES.toSorted());
    return { id, key, url, size, colours };
  };
  const refusal = async (answer: Response) => {
    const { code, message, fields } = (await answer.json()) as Refused;
    expect(fields, message).toEqual({ files: code });
    return `${answer.status} ${message}`;
  };

  test("a photograph is turned upright and forgets where it was taken", async () => {
    const photo = await phonePhoto();
    const before = await sharp(photo).metadata();
    expect(before.orientation).toBe(6);
    expect(before.exif?.includes("somebody")).toBe(true);
    const { key, size, colours } = await keep("Foto Kebun.JPG", photo);
    expect(key).toMatch(/^foto-kebun-/);
    expect(size).toBe("600x900");
    expect(colours).toMatch(/^(a[0-9a-f]2[0-9a-f]1[0-9a-f]){3}$/);
    for (const name of FILES) {
      const content = await readFile(join(folder, key, name));
      const { exif, xmp, iptc, orientation } = await sharp(content).metadata();
      expect([exif, xmp, iptc, orientation], name).toEqual(Array(4).fill(undefined));
      expect(content.includes("somebody"), name).toBe(false);
    }
  });

  test("every width is there in both formats, never enlarged, and a share picture", async () => {
    for (const [width, height] of [
      [1600, 1200],
      [400, 300],
    ] as const) {
      const { key, size } = await keep("laut.png", await plainPng(width, height));
      expect(size).toBe(`${Math.min(width, 1200)}x${(Math.min(width, 1200) * 3) / 4}`);
      for (const name of FILES) {
        const [wanted = "", ending = ""] = name.split(".");
        const metadata = await sharp(join(folder, key, name)).metadata();
        expect(metadata, name).toMatchObject(
          ending === "jpg"
            ? { format: "jpeg", width: 1200, height: 630, isProgressive: true }
            : {
                format: ending === "avif" ? "heif" : "webp",
                width: Math.min(width, Number(wanted)),
              },
        );
      }
    }
  });

  test("every file is served for a year under its type", async () => {
    const { key } = await keep("laut.png", await plainPng(400, 300));
    for (const [file, type] of [
      ["320.avif", "image/avif"],
      ["320.webp", "image/webp"],
      ["share.jpg", "image/jpeg"],
    ]) {
      const answer = await shop().stranger.get(`/static/${key}/${file}`);
      expect([answer.status, answer.headers.get("content-type")]).toEqual([200, type]);
      expect(answer.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
      expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
    }
  });

  test("the same picture is kept once, and can be removed", async () => {
    const content = await plainPng(300, 300);
    const [one, other] = await Promise.all([keep("sama.png", content), keep("sama.png", content)]);
    const before = await readdir(folder);
    expect([other, await keep("sama.png", content)]).toEqual([one, one]);
    expect(await readdir(folder)).toEqual(before);
    expect((await shop().admin.delete(`/admin/uploads/${one.id}`)).status).toBe(200);
    expect(await readdir(folder)).toEqual(before.filter((name) => name !== one.key));
  });

  test("content decides, whatever its name and declared type", async () => {
    await keep("bukan-jpg.jpg", await plainPng(20, 20));
    const before = await readdir(folder);
    const sound = await phonePhoto();
    for (const [content, reason] of [
      [Buffer.from("no picture at all"), /^400 .*bukan foto.*not a picture/],
      [Buffer.alloc(0), /^400 .*bukan foto/],
      [Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), /^400 .*SVG/],
      [Buffer.from("\0\0\0\x18ftypheic\0\0\0\0mif1heic"), /^400 .*HEIC.*JPG/],
      [sound.subarray(0, sound.length / 2), /^400 .*rusak.*damaged/],
      [sound.subarray(0, 20), /^400 .*rusak/],
    ] as const) {
      expect(await refusal(await send({ "foto.jpg": content }))).toMatch(reason);
    }
    expect(await readdir(folder)).toEqual(before);
  });

  test("a bomb is refused before it unfolds", async () => {
    const content = bomb();
    const { maxRSS: before } = process.resourceUsage();
    const start = performance.now();
    expect(await refusal(await send({ "bom.png": content }))).toMatch(/^400 .*100 mega/);
    expect(performance.now() - start).toBeLessThan(3000);
    expect((process.resourceUsage().maxRSS - before) / 1024).toBeLessThan(100);
  });

  test("what is too much is refused while it comes", async () => {
    const large = Buffer.alloc(16 * MEGABYTE, 1);
    expect(await refusal(await send({ "besar.jpg": large }))).toMatch(/^413 besar.jpg.*15 MB/);
    const many = Array.from({ length: 11 }, (_, index) => [`${index}.jpg`, Buffer.from("x")]);
    expect(await refusal(await send(Object.fromEntries(many)))).toMatch(/^413 .*10 file/);
    // Without a length that could be looked at before.
    const chunked = await shop()
      .admin.with({ "content-type": "multipart/form-data; boundary=b" })
      .sendStream("/admin/uploads", endlessFile(40));
    expect(await refusal(chunked)).toMatch(/^413 .*15 MB/);
    const broken = await shop()
      .admin.with({ "content-type": "multipart/form-data; boundary=b" })
      .sendStream("/admin/uploads", endlessFile(0));
    expect(await refusal(broken)).toMatch(/^400 .*tidak terkirim utuh/);
  });

  test("nobody else may send anything", async () => {
    const form = new FormData();
    form.append("files", new Blob([new Uint8Array(await plainPng(20, 20))]), "a.png");
    expect((await shop().stranger.sendForm("/admin/uploads", form)).status).toBe(401);
  });

  test("the list of an import is taken as before, and no buyer can read it", async () => {
    const before = await readdir(folder);
    const { url } = await shop()
      .admin.post("/admin/uploads/presigned-urls", {
        originalname: "barang.csv",
        mime_type: "text/csv",
        size: 20,
        access: "public",
      })
      .json<{ url: string }>();
    expect(url).toBe("/admin/uploads");
    const list = Buffer.from(
      "Product Handle,Product Title,Variant Title,Variant Option 1 Name,Variant Option 1 Value\n" +
        "pala-baru,Pala Baru,100 g,Ukuran,100 g\n",
    );
    const answer = await send({ "barang.csv": list });
    const { id } = only(((await answer.json()) as { files: Kept[] }).files);
    expect((await shop().stranger.get(`/static/${id}`)).status).toBe(404);
    expect(await readdir(folder)).toEqual(before);
    const started = await shop().admin.post("/admin/products/imports", {
      file_key: id,
      originalname: "barang.csv",
      extension: "csv",
      mime_type: "text/csv",
      size: 40,
    });
    expect(started.status, await started.clone().text()).toBe(202);
    // What was begun waits for the manager's word, and the end of this test for it.
    const { transaction_id } = (await started.json()) as { transaction_id: string };
    const confirm = `/admin/products/imports/${transaction_id}/confirm`;
    expect((await shop().admin.post(confirm)).status).toBe(202);
  });

  test("single files of an earlier version become kept pictures, once", async () => {
    const source = join(VILLAGES, "82.03.22.2004", "photos", "pala-kering.svg");
    await copyFile(source, join(folder, "1700-pala-kering-0123456789abcdef.svg"));
    const { goods } = await shop().store.get("/store/goods/pala-kering").json<{ goods: Goods }>();
    const old = "/static/1700-pala-kering-0123456789abcdef.svg";
    const product = `/admin/products/${goods.id}`;
    await shop()
      .admin.post(product, { thumbnail: old, images: [{ url: old }] })
      .json();
    const { ensureKeptPictures } = loadFromBackend<typeof setup>("setup/pictures");
    await ensureKeptPictures(shop().container);
    const after = await shop().store.get("/store/goods/pala-kering").json<{ goods: Goods }>();
    // The very address that the next run of the seed would give.
    expect(after.goods.pictures).toEqual([goods.picture_url]);
    expect(await seedVillages(shop().container, [VILLAGES])).toMatch(/^0 new, 0 changed/);
    const { product: before } = await shop().admin.get(product).json<{ product: object }>();
    await ensureKeptPictures(shop().container);
    expect((await shop().admin.get(product).json<{ product: object }>()).product).toEqual(before);
  });

  test("goods tell all their pictures, the one on their cards first", async () => {
    const path = "/store/goods/pala-kering";
    const { goods } = await shop().store.get(path).json<{ goods: Goods }>();
    expect(goods.picture_url).toMatch(KEPT);
    expect(goods.pictures).toEqual([goods.picture_url]);
    const { url } = await keep("pala-dekat.png", await plainPng(80, 60));
    await shop()
      .admin.post(`/admin/products/${goods.id}`, {
        thumbnail: goods.picture_url,
        images: [{ url }, { url: goods.picture_url }],
      })
      .json();
    const { goods: after } = await shop().store.get(path).json<{ goods: Goods }>();
    expect(after.pictures).toEqual([goods.picture_url, url]);
  });
});

interface Kept {
  id: string;
  url: string;
}

interface Refused {
  code: string;
  message: string;
  fields: Record<string, string>;
}

interface Goods {
  id: string;
  picture_url: string;
  pictures: string[];
}

/** A form that breaks off inside of its file, after so many megabytes. */
function endlessFile(megabytes: number): ReadableStream<Uint8Array> {
  const head =
    '--b\r\ncontent-disposition: form-data; name="files"; filename="a.jpg"\r\n' +
    "content-type: image/jpeg\r\n\r\n";
  let sent = 0;
  return new ReadableStream({
    start: (controller) => controller.enqueue(new TextEncoder().encode(head)),
    pull: (controller) => {
      if (sent === megabytes) controller.close();
      else controller.enqueue(new Uint8Array(MEGABYTE));
      sent += 1;
    },
  });
}
