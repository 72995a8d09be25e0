// How fast FHIR is read, held against JSON.parse of the same text, and how much memory that takes.
//
//   npm run build && node bench/fhir.mjs [megabytes of a bundle, default 50] [results of an export, default 1000000]
//
// The bundle is of one invented patient with a long history: CPU time within the process. The export has a hundred results
// a patient, in the order of time, and is screened by the command as a whole, with one worker; its JSON.parse parses each
// line, and nothing else. Each measurement runs in a process of its own.
/* oxlint-disable typescript/no-unsafe-assignment, typescript/no-unsafe-call -- built modules come without types */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { bundleOf, writeExport } from './fhir-records.mjs'

const PROGRAM = fileURLToPath(new URL('../bin/screen.js', import.meta.url))
const SELF = fileURLToPath(import.meta.url)
const [mode = '50', file = '1000000'] = process.argv.slice(2)
if (mode === 'parse' || mode === 'read') await measure(mode, file)
else if (mode === 'parse-lines') parseLines(file)
else await compare(Number(mode), Number(file))

/**
 * @param {number} megabytes
 * @param {number} results
 */
async function compare(megabytes, results) {
  const folder = mkdtempSync(join(tmpdir(), 'screen-bench-'))
  try {
    if (megabytes > 0) compareBundle(join(folder, 'bundle.json'), megabytes)
    for (const packed of results > 0 ? [false, true] : []) {
      const name = join(folder, packed ? 'packed' : 'plain')
      await writeExport(name, results, packed)
      compareExport(name, results, packed)
      rmSync(name, { recursive: true })
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/**
 * @param {string} bundle
 * @param {number} megabytes
 */
function compareBundle(bundle, megabytes) {
  writeFileSync(bundle, bundleOf(megabytes * 1e6))
  console.log(`a bundle of ${(statSync(bundle).size / 1e6).toFixed(1)} MB`)
  for (const what of ['parse', 'read', 'parse', 'read']) {
    console.log(execFileSync(process.execPath, [SELF, what, bundle], { encoding: 'utf8' }).trimEnd())
  }
}

/**
 * @param {string} folder
 * @param {number} results
 * @param {boolean} packed
 */
function compareExport(folder, results, packed) {
  const told = execFileSync(process.execPath, [SELF, 'parse-lines', folder], { encoding: 'utf8' })
  const [bytes = 0, parsing = 0, most = 0] = told.split(' ').map(Number)
  const size = bytes / 1e6
  console.log(`an export of ${results} results, ${size.toFixed(0)} MB${packed ? ', as gzip' : ''}`)
  tell('JSON.parse alone', size / parsing, most)
  const watch =
    'process.on("exit", () => { const { user, system } = process.cpuUsage(); process.stderr.write(`PEAK ${(user + system) / 1e6} ${process.resourceUsage().maxRSS}`) })'
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      '--import',
      `data:text/javascript,${encodeURIComponent(watch)}`,
      PROGRAM,
      'cohort',
      folder,
      ...'--brief --quiet --workers 1 --as-of 2026-03-01 --out'.split(' '),
      `${folder}.out`,
    ],
    { encoding: 'utf8' },
  )
  const [, seconds, peak] = /PEAK (\S+) (\d+)$/u.exec(stderr) ?? []
  if (status !== 0 || peak === undefined) throw new Error(`screen ended with ${String(status)}: ${stderr}`)
  tell('screened', size / Number(seconds), Number(peak) / 1024)
}

/** @param {string} folder */
function parseLines(folder) {
  let bytes = 0
  let micros = 0
  for (const name of readdirSync(folder)) {
    const raw = readFileSync(join(folder, name))
    const text = name.endsWith('.gz') ? gunzipSync(raw) : raw
    bytes += text.byteLength
    const start = process.cpuUsage()
    for (let at = 0; at < text.byteLength;) {
      const end = text.indexOf(0x0a, at)
      JSON.parse(text.toString('utf8', at, end))
      at = end + 1
    }
    const { user, system } = process.cpuUsage(start)
    micros += user + system
  }
  console.log([bytes, micros / 1e6, process.resourceUsage().maxRSS / 1024].join(' '))
}

/**
 * @param {'parse' | 'read'} what
 * @param {string} bundle
 */
async function measure(what, bundle) {
  const text = readFileSync(bundle, 'utf8')
  const size = statSync(bundle).size / 1e6
  const { readPatients } = await import(built('patient/read.js'))
  const { readVocabulary } = await import(built('criteria/vocabulary/read.js'))
  const home = new URL('../criteria/vocabulary/', import.meta.url)
  const files = readdirSync(home)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => ({ file: name, text: readFileSync(new URL(name, home), 'utf8') }))
  const vocabulary = readVocabulary(files)
  const options = { file: 'bundle.json', vocabulary, today: 20_500, asOf: undefined, strict: false }
  const start = process.cpuUsage()
  if (what === 'parse') JSON.parse(text)
  else readPatients(text, options)
  const { user, system } = process.cpuUsage(start)
  const label = what === 'parse' ? 'JSON.parse alone' : 'read as a patient'
  tell(label, (size * 1e6) / (user + system), process.resourceUsage().maxRSS / 1024)
}

/**
 * @param {string} label
 * @param {number} speed in MB a second of CPU time
 * @param {number} peak in MiB
 */
function tell(label, speed, peak) {
  console.log(`${label.padEnd(18)} ${speed.toFixed(1).padStart(6)} MB/s   peak ${peak.toFixed(0)} MiB`)
}

/** @param {string} module */
function built(module) {
  return new URL(`../dist/${module}`, import.meta.url).href
}
