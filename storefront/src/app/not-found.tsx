/**
 * Nothing: what is missing has pages of its own (`features/not-found`). Without this file Next sends
 * one of its making, with its styles, along with every page.
 */
export default function NotFound() {
  return null;
}
