/** A shop with its awning, as big and as dark as Medusa's own icons. */
export function StoreIcon() {
  return (
    <svg width="15" height="15" viewBox="0 0 15 15" fill="none" aria-hidden="true">
      <path
        d="M2.2 7v5.3c0 .6.4 1 1 1h8.6c.6 0 1-.4 1-1V7M2.6 1.7h9.8l1.4 3.6a1.6 1.6 0 0 1-3.1.6 1.6 1.6 0 0 1-3.2 0 1.6 1.6 0 0 1-3.2 0 1.6 1.6 0 0 1-3.1-.6zM6 13.3V9.7h3v3.6"
        stroke="currentColor"
        strokeWidth="1.3"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
