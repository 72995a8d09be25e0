// Prints `N passed, N failed` of a Vitest JSON report; fails unless something passed and nothing failed.
import { readFileSync } from 'node:fs'

/**
 * @typedef {{ status: string, assertionResults: { status: string }[] }} TestFile
 * @typedef {{ numPassedTests: number, numFailedTests: number, testResults: TestFile[] }} Report
 */
const written = readFileSync(process.argv[2] ?? '', 'utf8')
/** @type {Report} */
// oxlint-disable-next-line typescript/no-unsafe-assignment -- Vitest's own report, of this form
const report = written === '' ? { numPassedTests: 0, numFailedTests: 0, testResults: [] } : JSON.parse(written)

// a file that could not even be loaded has no test that failed: it counts as one
const unloaded = report.testResults.filter(
  ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
)
const passed = report.numPassedTests
const failed = report.numFailedTests + unloaded.length
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = passed > 0 && failed === 0 ? 0 : 1
