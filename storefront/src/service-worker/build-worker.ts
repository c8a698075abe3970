import { randomUUID } from "node:crypto";
import { resolve } from "node:path";
import { build } from "esbuild";

interface BuildFolders {
  /** Of the storefront. */
  projectDir: string;
  /** Of Next.js' own output, in the storefront or as a whole path. */
  distDir: string;
}

/**
 * Makes the service worker of this build. Next.js serves what lies in this folder under its plain
 * name, has browsers ask for it anew each time, and lets it speak for the whole site. Turbopack
 * itself cannot bundle Serwist: for a worker it knows no `process.env.NODE_ENV`.
 */
export async function buildWorker({ projectDir, distDir }: BuildFolders): Promise<void> {
  await build({
    absWorkingDir: projectDir,
    entryPoints: ["src/service-worker/worker.ts"],
    outfile: resolve(projectDir, distDir, "static/service-worker/sw.js"),
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    define: {
      "process.env.NODE_ENV": '"production"',
      // Differs from build to build, and with it the worker: browsers then take the new one.
      RELEASE: JSON.stringify(randomUUID()),
    },
  });
}
