/** The one global that the contract uses and the bare language lacks: URL parsing is pure and everywhere. */
declare const URL: { parse(url: string): { hostname: string } | null }
