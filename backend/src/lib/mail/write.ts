import type { ToldOrder } from "../orders/told-order";
import { formatRupiah } from "../rupiah";
import type { Frame, Letter, OrderFrame } from "./letter";

/** A mail's contents in the two forms that mail programs show. */
export interface Written {
  subject: string;
  text: string;
  html: string;
}

type Addressed = {
  letter: Letter;
  language: string;
  /** Whom it greets, and where its button leads. */
  name: string;
  link: string;
} & ({ frame: OrderFrame; order: ToldOrder } | { frame: Frame; order: null });

// Sago, nutmeg and mace, as in the shop; mail programs know neither variables nor style sheets.
const STYLES = {
  ground: "margin:0;padding:24px 12px;background:#fbf6ec;color:#2a1a10;font:16px/1.6 sans-serif",
  sheet:
    "max-width:34rem;margin:0 auto;padding:24px;background:#fffdf8;border:1px solid #dfcfb2;border-radius:16px",
  title: "margin:0 0 16px;font:600 22px/1.3 Georgia,serif;color:#7f1d13",
  button:
    "display:inline-block;padding:12px 20px;border-radius:10px;background:#a32a1d;color:#fffaf2;text-decoration:none",
  soft: "color:#66503f;font-size:14px",
  amount: "padding:4px 0;text-align:right;white-space:nowrap",
};

/** Writes a mail. Everything that people typed is text in it, never markup. */
export function writeMail(addressed: Addressed): Written {
  // A subject is one line, whatever an enterprise is called.
  const subject = addressed.letter.subject.replace(/[\s\p{Cc}]+/gu, " ").trim();
  return { subject, text: asText(addressed), html: asHtml({ ...addressed, subject }) };
}

function asText(addressed: Addressed): string {
  const { letter, frame, name, link } = addressed;
  const { rows, demo, sender } = besideOf(addressed);
  return [
    frame.hello(name),
    ...letter.lines,
    ...(rows.length > 0 ? [rows.map((row) => row.join("  ")).join("\n")] : []),
    `${frame.open}: ${link}`,
    frame.keep,
    ...demo,
    ...(sender.length > 0 ? [sender.join("\n")] : []),
  ]
    .join("\n\n")
    .concat("\n");
}

function asHtml(addressed: Addressed & { subject: string }): string {
  const { letter, frame, language, name, link, subject } = addressed;
  const { rows, demo, sender } = besideOf(addressed);
  const paragraph = (line: string, style = "") =>
    `<p${style && ` style="${style}"`}>${withLinks(escapeHtml(line))}</p>`;
  const table = rows
    .map(([what, amount]) => {
      return `<tr><td>${escapeHtml(what)}</td><td style="${STYLES.amount}">${escapeHtml(amount)}</td></tr>`;
    })
    .join("");
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><base target="_blank"><title>${escapeHtml(subject)}</title></head>`,
    `<body style="${STYLES.ground}"><div style="${STYLES.sheet}">`,
    `<h1 style="${STYLES.title}">${escapeHtml(subject)}</h1>`,
    paragraph(frame.hello(name)),
    ...letter.lines.map((line) => paragraph(line)),
    table && `<table role="presentation" style="width:100%">${table}</table>`,
    `<p><a href="${escapeHtml(link)}" style="${STYLES.button}">${escapeHtml(frame.open)}</a></p>`,
    paragraph(frame.keep, STYLES.soft),
    ...demo.map((line) => paragraph(line)),
    sender.length > 0 ? `<p style="${STYLES.soft}">${sender.map(escapeHtml).join("<br>")}</p>` : "",
    "</div></body></html>",
  ].join("\n");
}

/** What a letter about an order has beside its words; nothing where it is about none. */
function besideOf(addressed: Addressed) {
  if (addressed.order === null) return { rows: [], demo: [], sender: [] };
  const { letter, frame, order } = addressed;
  const { name, address, is_demo } = order.enterprise;
  return {
    rows: letter.hasItems ? rowsOf(order, frame) : [],
    demo: is_demo ? [frame.demo] : [],
    sender: [name, address],
  };
}

function rowsOf({ items, shipping, total }: ToldOrder, frame: OrderFrame): [string, string][] {
  return [
    ...items.map((item): [string, string] => [
      `${item.quantity} × ${item.title}`,
      formatRupiah(item.total),
    ]),
    ...(shipping > 0 ? [[frame.shipping, formatRupiah(shipping)] as [string, string]] : []),
    [frame.total, formatRupiah(total)],
  ];
}

// Only our own lines hold addresses at their end; what people typed stands between quotes.
function withLinks(escaped: string): string {
  return escaped.replace(/https:\/\/[^\s<>"“”]+$/, (url) => `<a href="${url}">${url}</a>`);
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? "");
}
