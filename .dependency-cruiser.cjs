/** Import arrows of DESIGN.md: they run one way. */
const only = (from, allowed) => ({
  name: `${from}-imports`,
  severity: "error",
  comment: `src/${from} may import only itself, domain${allowed.length > 0 ? ` and ${allowed.join(", ")}` : ""}`,
  from: { path: `^src/${from}(/|\\.ts$)` },
  to: { path: "^src/", pathNot: [from, "domain", ...allowed].map((folder) => `^src/${folder}(/|\\.ts$)`) },
})

module.exports = {
  forbidden: [
    only("domain", []),
    only("effects", []),
    only("language", []),
    only("read", ["language"]),
    only("extract", ["language"]),
    only("link", ["language"]),
    only("pipeline", ["read", "language", "extract", "link"]),
    only("store", []),
    only("ingest", ["pipeline", "language", "link", "store", "effects"]),
    only("views", ["store", "link"]),
    only("export", ["read", "views", "store"]),
    {
      name: "nobody-imports-apps",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(apps/|main\\.tsx?$)" },
      to: { path: "^src/apps/" },
    },
    {
      name: "no-app-imports-another",
      severity: "error",
      from: { path: "^src/apps/([^/]+)/" },
      to: { path: "^src/apps/", pathNot: "^src/apps/$1/" },
    },
    {
      name: "only-store-knows-the-database",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/store/" },
      to: { path: "node_modules/(better-sqlite3|kysely|pg)/" },
    },
    {
      name: "only-the-outside-touches-the-world",
      severity: "error",
      from: { path: "^src/(domain|read|language|extract|link|views|export|pipeline)" },
      to: { path: "^(node:)?(fs|fs/promises|net|http|https|child_process|worker_threads|os)$" },
    },
    { name: "no-cycles", severity: "error", from: { path: "^src/" }, to: { circular: true } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
  },
}
