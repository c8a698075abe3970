import { encode } from "uqr";

interface QrCodeProps {
  text: string;
  /** What the picture is, for those who do not see it. */
  label: string;
}

/** White around the code, in modules: what ISO/IEC 18004 asks for, whatever the page's colours. */
const QUIET_ZONE = 4;

/** A QR code as a drawing: black on white in dark pages and on paper as well. */
export function QrCode({ text, label }: QrCodeProps) {
  const { data } = encode(text, { ecc: "M", border: QUIET_ZONE });
  const size = data.length;
  return (
    <svg
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
      className="w-72 max-w-full rounded-control"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={strokes(data)} stroke="#000" />
    </svg>
  );
}

/** The dark modules of each row as lines of one module's width: shorter than a square for each. */
function strokes(rows: readonly boolean[][]): string {
  return rows
    .map((row, y) => {
      const cells = row.map((isDark) => (isDark ? "1" : "0")).join("");
      return [...cells.matchAll(/1+/g)]
        .map((run) => `M${run.index} ${y}.5h${run[0].length}`)
        .join("");
    })
    .join("");
}
