// What the calendar, the worklist, the other readings and the rest cost, beside verdicts and reasons alone: one patient
// before all trials. The ratio that counts is the last one, of the whole run from the text of the file to the printed
// report, criteria read before; it is to stay within 1.5. The others tell where the time goes.
//
//   npm run build && node bench/beyond-the-verdict.mjs [--optimised]
//
// V8 is told what the program tells it before it screens one patient: not to compile for speed what is over in a moment.
// With `--optimised` it may, as in a long run; it is then still compiling while the time is taken, on threads of its own.
/* oxlint-disable typescript/no-unsafe-argument, typescript/no-unsafe-assignment, typescript/no-unsafe-call, typescript/no-unsafe-member-access, typescript/no-unsafe-return -- built modules come without types */
import { readdirSync, readFileSync } from 'node:fs'
import { built, bundledLibrary } from './built.mjs'
import { median } from './processor-time.mjs'

const root = new URL('..', import.meta.url)
const TODAY = 20_513 // 1 March 2026
const WARMING = 12
const ROUNDS = 45
// short, so that what else the machine does weighs on both alike
const TURN = 100_000 // microseconds
const HORIZON = { amount: 2, unit: 'years' }
const PAGE = { columns: 80, color: false, all: false }

if (!process.argv.includes('--optimised')) (await built('cli/process/short-run')).expectShortRun()

const { formatDay } = await built('kernel/day')
const { reasonOf } = await built('language/rule/finding')
const { readPatients } = await built('patient/read')
const { formatResults } = await built('report/results/results')
const { PatientEvaluation } = await built('screening/judge/evaluation')
const { judgeTrial } = await built('screening/judge/judge-trial')
const { screen } = await built('screening/screen')
const { assignStatements } = await built('screening/patient/statements')

const library = await bundledLibrary()
const { trials } = library
const options = { file: 'x', vocabulary: library.vocabulary, today: TODAY, asOf: undefined, strict: false }
const folder = new URL('fixtures/patients/', root)
const texts = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => readFileSync(new URL(file, folder), 'utf8'))

/** Verdict, outcomes, reasons and evidence, and nothing beyond, in the form of a result. @param {any} patient */
function verdictsOf(patient) {
  const facts = assignStatements(patient, library, trials)
  const evaluation = new PatientEvaluation(facts, facts.asOf, facts.asOf, library.ruleCount)
  for (const { criteria } of trials) for (const { rule } of criteria) evaluation.find(rule)
  return {
    patient: facts.id,
    asOf: formatDay(facts.asOf),
    asOfSource: facts.asOfSource,
    criteriaDigest: library.digest,
    version: '0',
    trials: trials.map((/** @type {any} */ trial) => trialResultOf(judgeTrial(trial, evaluation))),
    worklist: [],
    warnings: facts.warnings,
  }
}

/** The keys in the order of a result, so that whoever prints both finds one form of object. @param {any} found */
function trialResultOf({ trial, verdict, criteria }) {
  const { id, title, recruitment, source } = trial
  return {
    id,
    title,
    recruitment,
    verdict,
    sponsor: null,
    contact: null,
    otherVerdicts: [],
    sourceGaps: source.gaps,
    fitsUntil: null,
    fitEndedBy: [],
    clearsOn: null,
    counterfactual: null,
    soleReason: null,
    criteria: criteria.map(criterionResultOf),
  }
}

/** @param {any} found */
function criterionResultOf({ criterion, outcome, finding }) {
  const { id, section, item, text } = criterion
  return {
    id,
    kind: section,
    text,
    source: { section, item },
    outcome,
    basis: finding.basis,
    reason: reasonOf(finding.clauses()),
    evidence: finding.evidence.map((/** @type {any} */ one) => ({
      path: one.fact.path,
      label: one.fact.label,
      value: one.value,
    })),
    missing: finding.needs.map((/** @type {any} */ one) => ({ need: one.need, kind: one.kind })),
    asks: [...new Set(finding.asks)],
    clearsOn: null,
    applies: finding.applies,
    reading: null,
    distances: [],
  }
}

/** @param {any} facts @param {any} [horizon] */
const resultOf = (facts, horizon) => screen(facts, library, { version: '0', trials, horizon })

/** @type {Record<string, (text: string) => unknown>} */
const RUNS = {
  'without, read before': timedOn((facts) => verdictsOf(facts)),
  'with, read before': timedOn((facts) => resultOf(facts)),
  'with --calendar, read before': timedOn((facts) => resultOf(facts, HORIZON)),
  'without, not printed': (text) => verdictsOf(readPatients(text, options)[0]),
  'with, not printed': (text) => resultOf(readPatients(text, options)[0]),
  'without, --json': (text) => formatResults([verdictsOf(readPatients(text, options)[0])], 'json', PAGE),
  'with, --json': (text) => formatResults([resultOf(readPatients(text, options)[0])], 'json', PAGE),
  without: (text) => formatResults([verdictsOf(readPatients(text, options)[0])], 'text', PAGE),
  with: (text) => formatResults([resultOf(readPatients(text, options)[0])], 'text', PAGE),
}

/** @type {Map<string, number[]>} */
const costs = new Map(Object.keys(RUNS).map((name) => [name, []]))
for (let round = -WARMING; round < ROUNDS; round += 1) {
  for (const [name, run] of Object.entries(RUNS)) {
    const cost = microseconds(run)
    // the first rounds only make everything warm
    if (round >= 0) costs.get(name)?.push(cost)
  }
}

console.log(`one patient, ${String(trials.length)} trials; the median of ${texts.length} patients and ${ROUNDS} rounds`)
for (const [name, found] of costs) console.log(`${name.padEnd(30)}${(median(found) / 1000).toFixed(2).padStart(6)} ms`)
print('with ÷ without, read before', ratio('with, read before', 'without, read before'))
print('with --calendar ÷ without, read before', ratio('with --calendar, read before', 'without, read before'))
print('with ÷ without, not printed', ratio('with, not printed', 'without, not printed'))
print('with ÷ without, --json', ratio('with, --json', 'without, --json'))
print('with ÷ without', ratio('with', 'without'))

/** @param {(facts: unknown) => unknown} act */
function timedOn(act) {
  const known = new Map(texts.map((text) => [text, readPatients(text, options)[0]]))
  return (/** @type {string} */ text) => act(known.get(text))
}

/** Processor time for each patient, that of the collector included. @param {(text: string) => unknown} run */
function microseconds(run) {
  const start = process.cpuUsage()
  for (let patients = texts.length; ; patients += texts.length) {
    texts.forEach(run)
    const { user, system } = process.cpuUsage(start)
    if (user + system > TURN) return (user + system) / patients
  }
}

/** The median of the ratios of each round: what else the machine does weighs on both. @param {string} one @param {string} other */
function ratio(one, other) {
  const others = costs.get(other) ?? []
  return median((costs.get(one) ?? []).map((cost, round) => cost / (others[round] ?? NaN)))
}

/** @param {string} what @param {number} value */
function print(what, value) {
  console.log(`${what.padEnd(40)}${value.toFixed(2)} ×`)
}
