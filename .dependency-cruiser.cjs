/**
 * Who may import whom. The arrows of the architecture point one way:
 * storefront: app → features → lib; backend: api → workflows → modules; nobody → scripts.
 * @type {import("dependency-cruiser").IConfiguration}
 */
module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      comment:
        "Files that import one another in a circle can only be understood all at once. Models that " +
        "belong to one another do so by the way Medusa defines them.",
      severity: "error",
      from: { pathNot: "^backend/src/modules/[^/]+/models/" },
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "features-do-not-import-routes",
      comment: "A route composes features; a feature does not know where it is shown.",
      severity: "error",
      from: { path: "^storefront/src/features/" },
      to: { path: "^storefront/src/app/" },
    },
    {
      name: "features-only-through-their-index",
      comment: "What a feature offers to others is in its index.ts; the rest is its own affair.",
      severity: "error",
      from: { path: "^storefront/src/features/([^/]+)/" },
      to: {
        path: "^storefront/src/features/([^/]+)/",
        pathNot: ["^storefront/src/features/$1/", "^storefront/src/features/[^/]+/index\\.tsx?$"],
      },
    },
    {
      name: "lib-imports-no-features",
      comment: "lib is below the features: it serves all of them and knows none.",
      severity: "error",
      from: { path: "^storefront/src/(lib|i18n)/" },
      to: { path: "^storefront/src/(app|features)/" },
    },
    {
      name: "modules-stand-alone",
      comment: "A module of the backend is used by workflows and routes and knows neither.",
      severity: "error",
      from: { path: "^backend/src/modules/" },
      to: { path: "^backend/src/(workflows|api|subscribers|jobs|scripts|links)/" },
    },
    {
      name: "workflows-do-not-import-routes",
      comment: "A route is thin and calls a workflow, never the other way round.",
      severity: "error",
      from: { path: "^backend/src/workflows/" },
      to: { path: "^backend/src/(api|subscribers|jobs|scripts)/" },
    },
    {
      name: "nothing-imports-the-launcher",
      comment: "The scripts start and test the product; the product runs without them.",
      severity: "error",
      from: { pathNot: ["^scripts/", "^storefront/e2e/"] },
      to: { path: "^scripts/" },
    },
    {
      name: "browser-tests-measure-as-the-benchmark-does",
      comment:
        "Budgets, and what measures them, are there once; the launcher is not for the tests.",
      severity: "error",
      from: { path: "^storefront/e2e/" },
      to: { path: "^scripts/", pathNot: "^scripts/bench/(budgets\\.ts$|measure/)" },
    },
    {
      name: "the-launcher-imports-nothing-of-the-product",
      comment: "It runs before anything is built, so it may only start the product's programs.",
      severity: "error",
      from: { path: "^scripts/" },
      to: { path: "^(backend|storefront|seed)/" },
    },
    {
      name: "workspaces-meet-at-their-packages",
      comment: "One workspace uses another by its package name, not by a path into it.",
      severity: "error",
      from: { path: "^(backend|storefront|seed)/" },
      to: {
        path: "^(backend|storefront|seed)/",
        pathNot: ["^$1/", "^seed/dist/index\\.(js|d\\.ts)$"],
      },
    },
    {
      name: "no-unresolvable",
      comment: "An import that leads nowhere.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: "^\\.medusa/" },
    },
  ],
  options: {
    doNotFollow: { path: ["node_modules", "^seed/dist/"] },
    exclude: { path: ["\\.next/", "\\.medusa/", "/dist/(?!index)", "\\.turbo/"] },
    tsPreCompilationDeps: true,
    // For the storefront's "@/..." imports; the others use none.
    tsConfig: { fileName: "storefront/tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".mts", ".js", ".mjs", ".cjs", ".json"],
    },
  },
};
