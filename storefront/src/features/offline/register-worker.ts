/**
 * Has the browser keep seen pages. Only in a built shop, once the page is there, and for nobody who
 * asked to save data: it costs a small download that this page does not need.
 */
export function registerWorker(): void {
  const { serviceWorker: container, connection } = navigator;
  if (process.env.NODE_ENV !== "production" || !container) return;
  container.addEventListener("controllerchange", () => {
    const parts = performance.getEntriesByType("resource").map(({ name }) => name);
    container.controller?.postMessage([location.href, ...parts]);
  });
  if (!container.controller && connection?.saveData) return;
  const register = () => container.register("/_next/static/service-worker/sw.js", { scope: "/" });
  if (document.readyState === "complete") register();
  else window.addEventListener("load", register, { once: true });
}
