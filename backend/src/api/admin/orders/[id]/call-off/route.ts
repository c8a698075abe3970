import { cancelByManager } from "../../cancel-by-manager";

/** Cancels an order that is not packed yet. */
export const POST = cancelByManager({ is_unfetched: false });
