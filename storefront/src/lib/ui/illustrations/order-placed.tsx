import { Frame, type IllustrationProps } from "./frame";

/** A boat that sets out with a parcel on board. */
export function OrderPlaced({ className }: IllustrationProps) {
  return (
    <Frame field="sea" className={className}>
      <circle cx="172" cy="60" r="22" fill="var(--accent)" opacity=".3" />
      <circle cx="172" cy="60" r="14" fill="var(--accent)" opacity=".55" />
      <path
        d="M30 110C52 88 74 92 90 106C104 98 120 100 134 110Z"
        fill="var(--leaf)"
        opacity=".45"
      />
      <path d="M116 26V112" stroke="var(--weave)" strokeWidth="6" />
      <path
        d="M122 28C154 46 168 74 168 94C150 100 134 102 122 100Z"
        fill="var(--on-earth)"
        stroke="var(--line)"
        strokeWidth="2"
      />
      <path d="M123 70C140 70 154 70 163 72L167 84C152 83 136 83 123 84Z" fill="var(--accent)" />
      <path d="M109 42C92 56 84 76 82 96C92 100 102 100 109 98Z" fill="var(--leaf)" />
      <path d="M116 24l-16 5l16 6z" fill="var(--accent)" />
      <path d="M60 84h38v28h-38z" fill="var(--weave)" />
      <path d="M79 84v28M60 97h38" stroke="var(--accent)" strokeWidth="4" />
      <path d="M79 84c-10-10-16 0 0 0c16 0 10-10 0 0z" stroke="var(--accent)" strokeWidth="3" />
      <path
        d="M36 104C62 114 178 114 208 100C202 128 186 144 162 146H84C60 144 42 130 36 104Z"
        fill="var(--accent)"
      />
      <path
        d="M36 104C62 114 178 114 208 100L205 111C176 122 66 121 39 114Z"
        fill="var(--on-earth)"
      />
      <path
        d="M18 140q10-7 20 0t20 0t20 0t20 0t20 0t20 0t20 0t20 0t20 0t20 0C208 162 172 168 118 168C66 168 32 160 18 140Z"
        fill="var(--sea)"
        opacity=".85"
      />
      <path
        d="M54 154q8-4 16 0M108 158q8-4 16 0M162 152q8-4 16 0"
        stroke="var(--surface-raised)"
        strokeWidth="2.5"
        opacity=".6"
      />
      <path
        d="M196 34q6-6 10 0q4-6 10 0M50 52q5-5 8 0q3-5 8 0"
        stroke="var(--ink-soft)"
        strokeWidth="2.5"
      />
    </Frame>
  );
}
