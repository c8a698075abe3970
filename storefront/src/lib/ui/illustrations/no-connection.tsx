import { Frame, type IllustrationProps } from "./frame";

/** A mast on a hill that nothing comes from, and a lamp that is still lit below it. */
export function NoConnection({ className }: IllustrationProps) {
  return (
    <Frame field="sea" className={className}>
      <path
        d="M28 132q10-5 20 0t20 0t20 0t20 0t20 0t20 0t20 0t20 0t22 0C200 160 160 164 118 164C78 164 48 156 28 132Z"
        fill="var(--sea)"
        opacity=".3"
      />
      <path
        d="M60 142C78 112 110 96 138 98C168 100 188 120 200 142C170 150 96 152 60 142Z"
        fill="var(--leaf)"
      />
      <path
        d="M124 104L134 40M152 104L142 40M134 40H142"
        stroke="var(--ink-soft)"
        strokeWidth="5"
      />
      <path
        d="M128 84L149 92M148 80L129 90M131 62L146 72M145 60L130 70"
        stroke="var(--ink-soft)"
        strokeWidth="2.5"
      />
      <circle cx="138" cy="34" r="7" fill="var(--accent)" />
      <g stroke="var(--ink-soft)" strokeWidth="4.5" strokeDasharray="1 9" opacity=".75">
        <path d="M118 46C112 38 112 28 118 20M104 54C94 40 94 24 104 12M158 46C164 38 164 28 158 20M172 54C182 40 182 24 172 12" />
      </g>
      <path d="M92 136V116L76 120L104 98L132 120L120 117V138Z" fill="var(--on-earth)" />
      <path d="M70 120L104 92L138 120Z" fill="var(--accent)" />
      <path d="M98 138V124H110V138" fill="var(--weave)" />
      <path d="M176 136V112" stroke="var(--weave)" strokeWidth="4" />
      <circle cx="176" cy="104" r="15" fill="var(--leaf)" />
      <path
        d="M46 74c0-8 9-12 15-7c3-10 19-9 20 2c8 0 9 10 1 10H52c-4 0-6-2-6-5z"
        fill="var(--on-earth)"
        opacity=".8"
      />
      <path
        d="M60 152q8-4 16 0M120 156q8-4 16 0M166 150q8-4 16 0"
        stroke="var(--sea)"
        strokeWidth="2.5"
        opacity=".7"
      />
    </Frame>
  );
}
