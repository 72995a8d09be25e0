import { Writable } from 'node:stream'
import { progressLine, progressSigns, type CohortFigures } from '../../report/cohort/cohort-progress.js'
import type { Sink } from '../world.js'
import type { CohortInput } from './input/inputs.js'
import type { Ledger } from './journal/ledger.js'

/** Tells how far a run has come, again and again. */
export interface Progress {
  /** @param read how many bytes of the inputs were read so far, with those that an earlier run had read */
  readonly tell: (read: number) => void
  readonly end: () => void
}

const LINE_EVERY_MS = 10_000
const BAR_COLUMNS = 20
const SILENT: Progress = { tell: () => undefined, end: () => undefined }

export interface ProgressOptions {
  readonly quiet?: true
  readonly progress?: true
  /** the terminal shows the result itself */
  readonly resultOnTerminal?: boolean
}

/**
 * On a terminal a bar, unless it would stand among the lines of the result, and cut them; elsewhere a plain line now and
 * then, if that is wished for; nothing if nothing is.
 */
export async function progressFor(
  sink: Sink,
  ledger: Ledger,
  inputs: readonly CohortInput[],
  options: ProgressOptions,
): Promise<Progress> {
  if (options.quiet === true) return SILENT
  const meter = new Meter(ledger, inputs)
  if (sink.isTerminal && options.resultOnTerminal !== true) return await bar(sink, meter)
  return options.progress === true ? lines(sink, meter) : SILENT
}

/** What there is to tell. */
class Meter {
  readonly total: number | undefined
  private readonly ledger: Ledger
  private readonly start = performance.now()
  private readonly before: number
  private readBefore: number | undefined
  private read = 0

  constructor(ledger: Ledger, inputs: readonly CohortInput[]) {
    this.ledger = ledger
    this.before = ledger.counts.patients.screened
    const sizes = inputs.map(({ size }) => size).filter((size) => size !== undefined)
    this.total = sizes.length === inputs.length ? sizes.reduce((sum, size) => sum + size, 0) : undefined
  }

  note(read: number): void {
    // what stands before the first block was read again, and screened before
    this.readBefore ??= this.before === 0 ? 0 : read
    this.read = read
  }

  get figures(): CohortFigures {
    const { patients, best } = this.ledger.counts
    const part = (bytes: number): number | undefined => {
      return this.total === undefined ? undefined : Math.min(1, bytes / Math.max(1, this.total))
    }
    return {
      patients: patients.screened,
      best,
      elapsed: (performance.now() - this.start) / 1000,
      gained: patients.screened - this.before,
      part: part(this.read),
      partBefore: part(this.readBefore ?? 0) ?? 0,
    }
  }
}

function lines(sink: Sink, meter: Meter): Progress {
  const timer = setInterval(() => {
    void sink.write(`${progressLine(meter.figures)}\n`).catch(() => undefined)
  }, LINE_EVERY_MS)
  timer.unref()
  return {
    tell: (read) => {
      meter.note(read)
    },
    end: () => {
      clearInterval(timer)
    },
  }
}

async function bar(sink: Sink, meter: Meter): Promise<Progress> {
  const { default: progress } = await import('cli-progress')
  const hasTotal = meter.total !== undefined
  const one = new progress.SingleBar(
    {
      format: hasTotal ? '{bar} {percentage}%  {signs}' : '{signs}',
      stream: terminalOf(sink),
      barsize: BAR_COLUMNS,
      fps: 4,
      clearOnComplete: true,
      hideCursor: null,
      // a wish to stop is the command's to hear
      gracefulExit: false,
    },
    progress.Presets.shades_classic,
  )
  one.start(Math.max(1, meter.total ?? 1), 0, { signs: progressSigns(meter.figures) })
  return {
    tell: (read) => {
      meter.note(read)
      one.update(hasTotal ? read : 0, { signs: progressSigns(meter.figures) })
    },
    end: () => {
      one.stop()
    },
  }
}

/** By which the library keeps, and finds again, the place where a bar began. */
const PLACE_KEPT = ['\u001B7', '\u001B8']

/** A sink in the form in which the library writes to a terminal. */
function terminalOf(sink: Sink): Writable {
  const stream = new Writable({
    decodeStrings: false,
    write: (text: string, _encoding, done) => {
      // a key pressed meanwhile moves the bar on: what is to be cleared is where it is, not where it began
      // what cannot be shown changes nothing of the run
      if (!PLACE_KEPT.includes(text)) void sink.write(text).catch(() => undefined)
      // at once, so that nothing of a bar that ends comes behind what is told next: the sink keeps the order
      done()
    },
  })
  return Object.assign(stream, { isTTY: true, columns: sink.columns })
}
