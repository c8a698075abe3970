import type { PermitKind } from "./types";

/** How goods are packed: the labels, what each costs against the base price, and its grams. */
type Packing = keyof typeof PACKINGS;

interface Pack {
  label: string;
  english: string;
  factor: number;
  grams: number;
}

const pack = (label: string, factor: number, grams: number, english = label): Pack => ({
  label,
  english,
  factor,
  grams,
});

export const PACKINGS = {
  weight: [
    pack("100 g", 1, 130),
    pack("250 g", 2.3, 300),
    pack("500 g", 4.4, 560),
    pack("1 kg", 8.3, 1100),
  ],
  volume: [
    pack("100 ml", 1, 150),
    pack("250 ml", 2.2, 340),
    pack("500 ml", 4, 620),
    pack("1 liter", 7.5, 1150, "1 litre"),
  ],
  pieces: [
    pack("1 bungkus", 1, 220, "1 pack"),
    pack("3 bungkus", 2.8, 640, "3 packs"),
    pack("1 lusin", 10.5, 2500, "1 dozen"),
  ],
  sizes: [
    pack("Kecil", 1, 400, "Small"),
    pack("Sedang", 1.6, 800, "Medium"),
    pack("Besar", 2.4, 1500, "Large"),
  ],
} as const satisfies Record<string, readonly Pack[]>;

/** One kind of goods: its names, its base price (of the smallest pack) and its packing. */
export interface Good {
  name: string;
  english: string;
  price: number;
  packing: Packing;
  permit: PermitKind;
}

function goods(packing: Packing, permit: PermitKind, list: [string, string, number][]): Good[] {
  return list.map(([name, english, price]) => ({ name, english, price, packing, permit }));
}

/** Goods by category handle; every category of `categories.csv` is here. */
export const GOODS: Readonly<Record<string, readonly Good[]>> = {
  rempah: goods("weight", "none", [
    ["Biji Pala", "Nutmeg", 20000],
    ["Bunga Pala", "Mace", 38000],
    ["Cengkeh", "Cloves", 19000],
    ["Kayu Manis", "Cinnamon", 14000],
    ["Lada Hitam", "Black pepper", 17000],
    ["Kunyit Bubuk", "Ground turmeric", 9000],
    ["Jahe Merah", "Red ginger", 11000],
    ["Cabai Kering", "Dried chilli", 15000],
    ["Daun Salam", "Indonesian bay leaf", 5000],
  ]),
  "olahan-pala": goods("weight", "pirt", [
    ["Manisan Pala", "Candied nutmeg fruit", 15000],
    ["Selai Pala", "Nutmeg jam", 18000],
    ["Dodol Pala", "Nutmeg toffee", 14000],
    ["Asinan Pala", "Pickled nutmeg fruit", 13000],
    ["Permen Pala", "Nutmeg sweets", 9000],
    ["Sirup Pala", "Nutmeg syrup", 12000],
  ]),
  kelapa: goods("volume", "pirt", [
    ["Minyak Kelapa", "Coconut oil", 9000],
    ["VCO", "Virgin coconut oil", 25000],
    ["Minyak Kelapa Murni", "Virgin coconut oil", 24000],
    ["Santan Kental", "Coconut cream", 8000],
    ["Cuka Kelapa", "Coconut vinegar", 7000],
    ["Kecap Kelapa", "Coconut soy sauce", 11000],
  ]),
  sagu: goods("weight", "pirt", [
    ["Tepung Sagu", "Sago flour", 3000],
    ["Sagu Lempeng", "Baked sago bread", 6000],
    ["Bagea", "Sago biscuits", 13000],
    ["Sagu Mutiara", "Sago pearls", 5000],
    ["Mi Sagu", "Sago noodles", 8000],
    ["Kue Sagu", "Sago cookies", 14000],
  ]),
  aren: goods("weight", "pirt", [
    ["Gula Aren", "Palm sugar", 5000],
    ["Gula Semut", "Granulated palm sugar", 8000],
    ["Gula Batok", "Block palm sugar", 4500],
    ["Gula Cair Aren", "Liquid palm sugar", 9000],
    ["Kolang-Kaling", "Sugar palm fruit", 5000],
  ]),
  kacang: goods("weight", "pirt", [
    ["Kenari", "Canarium nuts", 22000],
    ["Halua Kenari", "Canarium brittle", 18000],
    ["Kacang Goyang", "Sugar-coated peanuts", 9000],
    ["Kacang Tanah Sangrai", "Roasted peanuts", 6000],
    ["Kacang Mete", "Cashew nuts", 21000],
    ["Rempeyek Kacang", "Peanut crackers", 8000],
  ]),
  minuman: goods("weight", "pirt", [
    ["Kopi Bubuk", "Ground coffee", 14000],
    ["Kopi Rempah", "Spiced coffee", 16000],
    ["Cokelat Bubuk", "Cocoa powder", 15000],
    ["Biji Kakao", "Cocoa nibs", 17000],
    ["Jahe Instan", "Instant ginger drink", 10000],
    ["Teh Daun Pala", "Nutmeg leaf tea", 12000],
    ["Wedang Serai", "Lemongrass drink", 9000],
  ]),
  ikan: goods("weight", "md", [
    ["Abon Cakalang", "Skipjack floss", 27000],
    ["Ikan Asin", "Salted fish", 9000],
    ["Ikan Asap", "Smoked fish", 14000],
    ["Sambal Roa", "Smoked garfish sambal", 19000],
    ["Ikan Teri Kering", "Dried anchovies", 12000],
    ["Kerupuk Ikan", "Fish crackers", 8000],
    ["Bakso Ikan", "Fish balls", 11000],
  ]),
  camilan: goods("pieces", "pirt", [
    ["Keripik Pisang", "Banana chips", 12000],
    ["Keripik Singkong", "Cassava chips", 10000],
    ["Keripik Sukun", "Breadfruit chips", 13000],
    ["Keripik Talas", "Taro chips", 13000],
    ["Stik Keladi", "Taro sticks", 12000],
    ["Sambal Cabai", "Chilli sambal", 17000],
    ["Kue Kelapa", "Coconut cookies", 15000],
    ["Dodol Durian", "Durian toffee", 18000],
  ]),
  segar: goods("weight", "none", [
    ["Pisang Kepok", "Kepok bananas", 2000],
    ["Cabai Rawit", "Bird's eye chillies", 6000],
    ["Ubi Jalar", "Sweet potatoes", 2000],
    ["Jeruk Nipis", "Limes", 2500],
    ["Durian", "Durian", 4000],
    ["Tomat Rampai", "Small tomatoes", 3000],
    ["Sayur Paku", "Fern shoots", 2000],
  ]),
  kerajinan: goods("sizes", "none", [
    ["Tikar Pandan", "Pandan mat", 150000],
    ["Tas Anyaman", "Woven bag", 95000],
    ["Keranjang Rotan", "Rattan basket", 120000],
    ["Topi Pandan", "Pandan hat", 55000],
    ["Keset Sabut", "Coir doormat", 40000],
    ["Miniatur Perahu", "Model boat", 350000],
    ["Kain Tenun", "Woven cloth", 650000],
    ["Meja Kayu Kelapa", "Coconut wood table", 1000000],
    ["Mangkuk Batok", "Coconut shell bowl", 25000],
  ]),
};
