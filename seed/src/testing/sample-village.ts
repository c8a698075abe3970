import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import type { CategorySeed } from "../types";
import { Sheet } from "./sheet";

const CODE = "82.03.22.2004";
export const CATEGORIES: CategorySeed[] = [
  { handle: "rempah", name: "Rempah", nameEn: "Spices" },
  { handle: "camilan", name: "Camilan", nameEn: "Snacks" },
];
export const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"></svg>';

const VILLAGE = `
kolom|isi
nama|Barumadehe
slug|barumadehe
kode_pos|97765
lintang|1.0746
bujur|127.6972
zona_waktu|Asia/Jayapura
cerita|Desa di tepi teluk.
contoh|tidak
bumdes_nama|BUMDesa Uji
bumdes_handle|bumdes-uji
bumdes_alamat|Balai Desa
bumdes_whatsapp|081234567890
bumdes_email|bumdes@example.org
bumdes_jam_buka|Senin-Sabtu 08.00-16.00
bank_nama|Bank Uji
bank_rekening|1234567890
bank_atas_nama|BUMDesa Uji
bayar_di_tempat|ya
qris|`;

const PRODUCERS = `
handle|nama|anggota|cerita
kelompok-pala|Kelompok Pala|24|Merawat pala.
dapur|Dapur Bersama||`;

const PRODUCTS = `
handle|nama|kategori|produsen|varian|harga|berat_kirim|stok|hanya_ambil|unggulan|izin|nomor_izin|persen_produsen|persen_bumdes|persen_kemasan|cerita
biji-pala|Biji Pala|rempah|kelompok-pala|100 g|Rp 20.000|130 g|42|tidak|ya|tidak_perlu||80|17|3|Wangi.
biji-pala||||1 kg|165000|1,1 kg|9||||||||
keripik|Keripik Pisang|camilan|dapur|1 bungkus|12.500|0,2 kg|7|||pirt|2068203010001-30||||`;

const EXPERIENCES = `
handle|nama|satuan|harga|durasi|kapasitas_min|kapasitas_maks|jadwal|status|cerita
tur-kebun|Tur Kebun|per orang|75000|2 jam|2|15|tiap hari|terbit|Jalan santai.`;

const RATES = `
layanan|wilayah|kg_pertama|kg_berikutnya|hari_min|hari_maks
Reguler|82|Rp 18.000|15.000|2|4
Reguler|82.03|12000|9000|1|2
Kilat|31|95000|90000|3|4`;

const ENGLISH = `
jenis|handle|kolom|teks
desa|barumadehe|cerita|A village on the bay.
bumdes|bumdes-uji|jam_buka|Monday-Saturday
produsen|dapur|nama|Shared kitchen
produk|biji-pala|nama|Nutmeg
varian|keripik/1 bungkus|nama|1 pack
pengalaman|tur-kebun|satuan|per person`;

/** The files of one small, correct village, to be spoilt by a test. */
export class SampleVillage {
  readonly village = new Sheet(VILLAGE);
  readonly producers = new Sheet(PRODUCERS);
  readonly products = new Sheet(PRODUCTS);
  readonly experiences = new Sheet(EXPERIENCES);
  readonly rates = new Sheet(RATES);
  readonly english = new Sheet(ENGLISH);
  readonly photos = new Map<string, string | Buffer>(
    ["desa", "kelompok-pala", "dapur", "biji-pala", "keripik"].map((name) => [`${name}.svg`, SVG]),
  );
  /** Files written instead of the sheets; null leaves the file out. */
  readonly replaced = new Map<string, string | Buffer | null>();
  code = CODE;

  /** Writes the village into a new temporary folder, or a given one, and answers its path. */
  async write(root?: string): Promise<string> {
    const folder = join(root ?? (await temporaryFolder()), this.code);
    const files = new Map<string, string | Buffer | null>([
      ["village.csv", this.village.toCsv()],
      ["producers.csv", this.producers.toCsv()],
      ["products.csv", this.products.toCsv()],
      ["experiences.csv", this.experiences.toCsv()],
      ["rates.csv", this.rates.toCsv()],
      ["translations/en.csv", this.english.toCsv()],
      ...[...this.photos].map(([name, content]) => [`photos/${name}`, content] as const),
      ...this.replaced,
    ]);
    for (const [name, content] of files) {
      if (content === null) continue;
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), content);
    }
    return folder;
  }
}

/** A folder that is gone when the test is over. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "lapak-seed-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
