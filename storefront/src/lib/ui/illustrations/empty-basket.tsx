import { Frame, type IllustrationProps } from "./frame";

/** A woven basket with nothing in it yet. */
export function EmptyBasket({ className }: IllustrationProps) {
  return (
    <Frame field="leaf" className={className}>
      <ellipse cx="120" cy="158" rx="74" ry="7" fill="var(--line)" />
      <path d="M76 84C76 20 164 20 164 84" stroke="var(--weave)" strokeWidth="9" />
      <path
        d="M76 84C76 20 164 20 164 84"
        stroke="var(--earth)"
        strokeWidth="9"
        strokeDasharray="2 9"
        opacity=".45"
      />
      <ellipse cx="120" cy="88" rx="60" ry="15" fill="var(--earth)" />
      <ellipse cx="120" cy="93" rx="46" ry="8" fill="var(--weave)" opacity=".35" />
      <path
        d="M60 88A60 15 0 0 0 180 88L168 146Q166 156 154 156H86Q74 156 72 146Z"
        fill="var(--weave)"
      />
      <g stroke="var(--on-earth)" strokeWidth="5" opacity=".5">
        <path d="M70 106h12M94 112h14M120 113h14M146 110h14M78 122h12M102 128h14M128 128h14M152 122h10M82 142h14M108 144h14M134 144h14" />
      </g>
      <path
        d="M84 122l9-9 9 9-9 9zM111 126l9-9 9 9-9 9zM138 122l9-9 9 9-9 9z"
        fill="var(--accent)"
      />
      <path d="M60 88A60 15 0 0 0 180 88" stroke="var(--on-earth)" strokeWidth="4" opacity=".7" />
      <path d="M186 140C186 118 200 108 218 106C220 126 208 140 186 140Z" fill="var(--leaf)" />
      <path d="M178 152C190 136 200 124 212 112" stroke="var(--leaf)" strokeWidth="3" />
      <path
        d="M48 70q0 8-8 8q8 0 8 8q0-8 8-8q-8 0-8-8zM196 56q0 6-6 6q6 0 6 6q0-6 6-6q-6 0-6-6z"
        fill="var(--accent)"
        opacity=".7"
      />
    </Frame>
  );
}
