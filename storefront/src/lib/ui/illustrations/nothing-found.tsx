import { Frame, type IllustrationProps } from "./frame";

/** A landing net that came up empty, and the fish that swam around it. */
export function NothingFound({ className }: IllustrationProps) {
  return (
    <Frame field="sea" className={className}>
      <path
        d="M30 118q10-6 20 0t20 0t20 0t20 0t20 0t20 0t20 0t20 0t20 0V140Q180 160 118 160Q60 160 30 132Z"
        fill="var(--sea)"
        opacity=".28"
      />
      <path d="M112 76L196 22" stroke="var(--weave)" strokeWidth="8" />
      <path d="M178 34l18-12" stroke="var(--accent)" strokeWidth="8" />
      <path
        d="M48 84C46 128 66 146 84 144C104 142 118 118 116 78"
        fill="var(--on-earth)"
        opacity=".3"
      />
      <g stroke="var(--ink-soft)" strokeWidth="1.8">
        <path d="M48 84C46 128 66 146 84 144C104 142 118 118 116 78" />
        <path d="M52 106C70 116 98 112 112 100M58 124C72 132 96 128 106 116M60 92C62 116 72 136 84 144M80 94C82 116 84 132 84 144M100 90C98 114 92 134 84 144" />
      </g>
      <ellipse
        cx="82"
        cy="80"
        rx="36"
        ry="13"
        fill="var(--surface-sunken)"
        stroke="var(--weave)"
        strokeWidth="6"
        transform="rotate(-6 82 80)"
      />
      <path d="M66 154q0 5-3 5t-3-5l3-6zM94 158q0 4-3 4t-3-4l3-5z" fill="var(--sea)" />
      <path
        d="M138 118C148 98 176 96 188 112L206 98C204 108 204 114 208 124L188 118C176 132 150 132 138 118Z"
        fill="var(--accent)"
      />
      <path
        d="M160 106q6 10 0 20M172 112q5 4 0 10"
        stroke="var(--surface-raised)"
        strokeWidth="2.5"
        opacity=".7"
      />
      <circle cx="150" cy="113" r="3.4" fill="var(--surface-raised)" />
      <path d="M144 121q4 3 8 1" stroke="var(--surface-raised)" strokeWidth="2" />
      <circle cx="130" cy="100" r="4" stroke="var(--sea)" strokeWidth="2" />
      <circle cx="138" cy="86" r="2.6" stroke="var(--sea)" strokeWidth="2" />
      <path
        d="M30 118q10-6 20 0M170 140q10-5 20 0M112 152q8-4 16 0"
        stroke="var(--sea)"
        strokeWidth="2.5"
        opacity=".6"
      />
    </Frame>
  );
}
