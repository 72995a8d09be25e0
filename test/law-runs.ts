/**
 * How often a law is tried out: so often as is told, or as `npm run test:long` asks for. There every law of a screening
 * has its 10,000 patients and rules; the usual run keeps to what the whole suite has time for.
 */
export function lawRuns(usual: number): { readonly numRuns: number } {
  return { numRuns: Math.max(usual, Number(process.env['SCREEN_LAW_RUNS'] ?? 0)) }
}
