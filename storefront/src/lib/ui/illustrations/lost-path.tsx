import { Frame, type IllustrationProps } from "./frame";

/** A signpost among palms, where the path forks. */
export function LostPath({ className }: IllustrationProps) {
  return (
    <Frame field="leaf" className={className}>
      <path
        d="M28 136C70 116 170 116 214 136C196 160 160 166 118 166C78 166 48 158 28 136Z"
        fill="var(--leaf)"
        opacity=".3"
      />
      <path
        d="M104 166C108 148 92 140 62 130L72 126C96 130 112 138 118 146C124 138 144 130 172 126L182 130C150 140 138 148 140 166Z"
        fill="var(--line)"
      />
      <g stroke="var(--weave)" strokeWidth="6">
        <path d="M52 138C50 112 56 88 62 66M194 136C198 116 192 96 186 80" />
      </g>
      <g fill="var(--leaf)">
        <path d="M62 66C50 50 34 52 26 66C40 60 50 60 62 66ZM62 66C54 44 42 36 28 40C42 46 52 54 62 66ZM62 66C64 44 76 36 90 42C76 46 68 54 62 66ZM62 66C76 52 90 56 96 70C84 62 74 62 62 66ZM62 66C70 74 72 84 68 94C62 84 60 76 62 66Z" />
        <path d="M186 80C176 66 162 68 156 80C168 74 176 76 186 80ZM186 80C180 62 170 56 158 58C170 64 178 70 186 80ZM186 80C188 62 200 56 210 62C200 66 192 72 186 80ZM186 80C198 70 210 74 214 86C204 78 196 78 186 80Z" />
      </g>
      <path d="M121 42V152" stroke="var(--weave)" strokeWidth="9" />
      <path d="M84 50H146L162 63L146 76H84Z" fill="var(--accent)" />
      <path d="M158 84H98L80 97L98 110H158Z" fill="var(--sea)" />
      <g stroke="var(--surface-raised)" strokeWidth="3" opacity=".75">
        <path d="M96 63H134M106 97H146" />
      </g>
      <g fill="var(--surface-raised)" opacity=".8">
        <circle cx="121" cy="55" r="1.8" />
        <circle cx="121" cy="105" r="1.8" />
      </g>
      <path
        d="M108 154q6-10 12 0q4-8 10-2M40 148q5-8 10 0M196 148q5-8 10 0"
        stroke="var(--leaf)"
        strokeWidth="3"
      />
    </Frame>
  );
}
