import "server-only";
import { getSettings } from "./settings";

const TIMEOUT_MS = 3000;

/** Whether the backend has all that it needs to answer. */
export async function isBackendReady(): Promise<boolean> {
  try {
    const response = await fetch(`${getSettings().backendUrl}/ready`, {
      cache: "no-store",
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    return response.status === 200;
  } catch (error) {
    console.error("The backend's /ready could not be asked.", error);
    return false;
  }
}
