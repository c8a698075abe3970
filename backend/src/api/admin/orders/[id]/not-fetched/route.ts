import { cancelByManager } from "../../cancel-by-manager";

/** Puts back what nobody fetched, and cancels its order. */
export const POST = cancelByManager({ is_unfetched: true });
