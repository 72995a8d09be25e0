import { importsOf } from './imports.js'
import { lineAt, type Law, type SourceFile, type Violation } from './law.js'
import { stripped } from './stripped.js'

/** The files that write to a terminal: how often, and how what they write has been escaped. */
const TERMINAL: ReadonlyMap<string, Door> = new Map([
  [
    'src/cli/process/sink.ts',
    { times: 2, because: 'it is the stream behind every sink, and what goes on when it fails' },
  ],
  ['src/cli/start/main.ts', { times: 1, because: 'formatDiagnostics and terminalText' }],
  ['src/cli/words/help-output.ts', { times: 2, because: 'help is ours; errors of the command line pass terminalText' }],
  ['src/cli/patients/export-patients.ts', { times: 1, because: 'terminalText' }],
  ['src/cli/cohort/notes.ts', { times: 2, because: 'terminalText, and a table that layout.ts escapes' }],
  ['src/cli/cohort/output/outputs.ts', { times: 1, because: 'lines of jsonText' }],
  ['src/cli/cohort/progress.ts', { times: 2, because: 'a bar and a line of numbers' }],
  ['src/cli/commands/check.ts', { times: 1, because: 'formatDiagnostics, and notes that pass terminalText' }],
  ['src/cli/commands/complete.ts', { times: 1, because: 'it holds only words of the command line' }],
  ['src/cli/commands/explain.ts', { times: 1, because: 'formatExplanations: layout.ts and jsonText' }],
  ['src/cli/commands/facts.ts', { times: 2, because: 'warningText, and pages that layout.ts escapes' }],
  ['src/cli/commands/merge.ts', { times: 2, because: 'jsonText, and a table that layout.ts escapes' }],
  ['src/cli/commands/schema.ts', { times: 1, because: 'jsonText' }],
  ['src/cli/commands/screen.ts', { times: 1, because: 'formatResults: layout.ts and jsonText' }],
  ['src/cli/commands/trace.ts', { times: 1, because: 'layout.ts and jsonText' }],
  ['src/cli/commands/trials.ts', { times: 2, because: 'layout.ts and jsonText' }],
])

/** The files that open files to write: each makes nothing but what an option names, and only the user may read that. */
const FILES: ReadonlyMap<string, Door> = new Map([
  ['src/cli/files/out-file.ts', { times: 1, because: 'opened with 0600, under the name of the option' }],
  ['src/cli/files/sync-folder.ts', { times: 1, because: 'a folder, opened to read' }],
  ['src/cli/cohort/output/draft.ts', { times: 2, because: 'opened with 0600, beside the file of the option' }],
  ['src/cli/cohort/export/fetch-lines.ts', { times: 2, because: 'opened to read' }],
  ['src/cli/cohort/journal/journal.ts', { times: 1, because: 'opened with 0600, beside --out' }],
])

interface Door {
  readonly times: number
  readonly because: string
}

const TO_TERMINAL = /\b(?:output|errors|sink|stream|standardOutput|stdout|stderr)\s*\??\.write\(/gu
const TO_FILE =
  /(?<![.\w]|async )(?:open|writeFile|appendFile|createWriteStream|mkdtemp|mkdir|copyFile|cp|symlink)(?:Sync)?\(|\bfile\.write\(/gu
const STREAMS = /\bprocess\s*\??\.\s*(?:stdout|stderr)\b|\bconsole\s*\./gu
/** Where the streams of the process become sinks; and where a library is kept from the console. */
const STREAM_HOMES = new Set(['src/cli/process/process-world.ts', 'src/facts/quantity/ucum.ts'])

/** @param terminal files that may write to a terminal; @param written files that may write files */
export function doorsLaw(terminal = TERMINAL, written = FILES): Law {
  return {
    name: 'what leaves the program leaves by a known door',
    because:
      'Text from a patient, a trial or a vocabulary is data: on a terminal it passes terminalText or jsonText of ' +
      'src/report/terminal/terminal-text.ts first, and files are made with 0600. A new place that writes gets its line, ' +
      'with the reason, in test/architecture/doors.ts, and its command a row in test/cli/untrusted-text.test.ts.',
    violations: (files) => {
      const ours = files.filter(({ path }) => path.startsWith('src/'))
      return [
        ...ours.filter(({ path }) => !STREAM_HOMES.has(path)).flatMap((file) => found(file, STREAMS)),
        ...through(ours, TO_TERMINAL, terminal),
        ...through(ours.filter(seesFiles), TO_FILE, written),
      ]
    },
  }
}

function seesFiles(file: SourceFile): boolean {
  return importsOf(file).some(({ specifier }) => /^(?:node:)?fs(?:\/promises)?$/u.test(specifier))
}

function through(files: readonly SourceFile[], pattern: RegExp, doors: ReadonlyMap<string, Door>): Violation[] {
  const stale = [...doors.keys()].filter((path) => !files.some((file) => file.path === path))
  return [
    ...files.flatMap((file) => {
      const writes = found(file, pattern)
      const times = doors.get(file.path)?.times ?? 0
      if (writes.length >= times) return writes.slice(times)
      return [{ path: file.path, line: 1, found: `writes ${writes.length} times, not ${times}` }]
    }),
    ...stale.map((path) => ({ path, line: 1, found: 'is a door, and does not exist' })),
  ]
}

function found({ path, text }: SourceFile, pattern: RegExp): Violation[] {
  return [...stripped(text).bare.matchAll(pattern)].map(({ 0: what, index }) => {
    return { path, line: lineAt(text, index), found: `${what.replace(/\($/u, '')} writes here` }
  })
}
