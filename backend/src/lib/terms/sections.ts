import type { PaymentMethod } from "../payment-methods";

/** The parts of the terms that PP 80/2019 asks for, in the order in which they are read. */
export const SECTIONS = [
  "seller",
  "goods",
  "payment",
  "delivery",
  "returns",
  "cancellation",
  "disputes",
  "complaints",
  "own",
] as const;

/** A part of the terms as it is read. */
export interface TermsSection {
  id: (typeof SECTIONS)[number];
  title: string;
  paragraphs: string[];
}

/** What is known of a seller; nothing else goes into the terms. */
export interface SellerFacts {
  name: string;
  address: string;
  /** Always `+628…`. */
  whatsapp: string;
  email: string | null;
  opening_hours: string;
  /** How long an order waits for its payment, in hours. */
  payment_hours: number;
  payment: readonly PaymentMethod[];
  has_courier: boolean;
  /** There is a courier to another country, and the card that it is paid by. */
  sends_abroad: boolean;
  has_own_carrier: boolean;
  registration: string | null;
  ppn_percent: number | null;
  /** The seller's own words in the language that is asked for. */
  own_text: string | null;
  is_demo: boolean;
  village: {
    code: string;
    name: string;
    district: string;
    regency: string;
    province: string;
    postal_code: string;
    /** As people say it: WIB, WITA, WIT. */
    zone: string;
  };
}

/** The words of one language. Each sentence is made of facts that are known. */
export interface TermsWords {
  titles: Readonly<Record<TermsSection["id"], string>>;
  demo: string;
  seller(facts: SellerFacts): string[];
  goods(facts: SellerFacts): string[];
  payment(facts: SellerFacts): string[];
  delivery(facts: SellerFacts): string[];
  returns(facts: SellerFacts): string[];
  cancellation(facts: SellerFacts): string[];
  disputes(facts: SellerFacts): string[];
  complaints(facts: SellerFacts): string[];
}
