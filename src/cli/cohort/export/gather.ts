import type { ExportFile } from '../input/inputs.js'
import { LONGEST_MIB, type Piece } from '../input/pieces.js'
import type { Belongings } from './belongings.js'
import { fetchLines, isPackedFile, type Wanted } from './fetch-lines.js'
import type { Survey } from './survey.js'

const MIB = 1024 * 1024

/**
 * How much is gathered at once. Of a plain file any line can be read again; gzip has to be unpacked anew each time, up to
 * the last line that is wanted, so that more of it is worth having.
 */
const AT_ONCE = 32 * MIB
const AT_ONCE_PACKED = 96 * MIB

/** Lines that are screened together. */
interface Together {
  readonly rows: readonly number[]
  /** how many of the last of them may be of any of the patients */
  readonly ofAnybody: number
  readonly size: number
}

/**
 * The patients of an export, in the order in which they stand, each with all of its lines; behind them the lines that
 * cannot be used, each by itself. Throws InputError.
 */
export async function* gather(
  files: readonly ExportFile[],
  survey: Survey,
  belongings: Belongings,
): AsyncGenerator<Piece> {
  const limit = (await isAnyPacked(files)) ? AT_ONCE_PACKED : AT_ONCE
  let together: Together[] = []
  let size = 0
  for (const bundle of bundlesOf(survey, belongings)) {
    if (size + bundle.size > limit && together.length > 0) {
      yield* fetched(files, survey, belongings, together)
      together = []
      size = 0
    }
    together.push(bundle)
    size += bundle.size
  }
  yield* fetched(files, survey, belongings, together)
}

async function isAnyPacked(files: readonly ExportFile[]): Promise<boolean> {
  for (const file of files) if (await isPackedFile(file)) return true
  return false
}

function* bundlesOf({ rows, refused }: Survey, { patients, of, ofAnybody }: Belongings): Generator<Together> {
  const bundle = (own: readonly number[], open: number): Together => {
    return { rows: own, ofAnybody: open, size: own.reduce((sum, row) => sum + rows.placeOf(row).length + 1, 0) }
  }
  for (const [index, patient] of patients.entries()) {
    const own = [...of(index)]
    const needed = new Set([...own, ...ofAnybody].flatMap((row) => rows.needOf(row) ?? []))
    yield bundle([patient, ...own, ...needed, ...ofAnybody], ofAnybody.length)
  }
  for (const row of refused.keys()) yield bundle([row], 0)
}

async function* fetched(
  files: readonly ExportFile[],
  { rows, refused }: Survey,
  { incomplete }: Belongings,
  bundles: readonly Together[],
): AsyncGenerator<Piece> {
  const wanted = files.map(() => new Array<Wanted>())
  const [some] = files
  const folder = some === undefined ? '' : some.name.slice(0, some.name.length - some.inside.length)
  const pieces: Piece[] = []
  for (const { rows: own, ofAnybody, size } of bundles) {
    const isTooLong = size > LONGEST_MIB * MIB
    const bytes = new Uint8Array(isTooLong ? 0 : size).fill(NEWLINE)
    const places = own.map((row) => rows.placeOf(row))
    const [first] = places
    let at = 0
    for (const { file, offset, length } of isTooLong ? [] : places) {
      wanted[file]?.push({ offset, length, target: bytes, at })
      at += length + 1
    }
    if (first === undefined) continue
    pieces.push({
      name: files[first.file]?.name ?? '',
      form: isTooLong ? 'too-long' : 'gathered',
      line: first.line,
      offset: first.offset,
      length: size,
      bytes,
      gathered: {
        folder,
        lines: places.map(({ file, line }) => ({ file: files[file]?.inside ?? '', line })),
        ofAnybody,
        incomplete,
      },
      refusal: own[0] === undefined ? undefined : refused.get(own[0]),
    })
  }
  for (const [number, file] of files.entries()) {
    const lines = wanted[number] ?? []
    if (lines.length > 0) await fetchLines(file, lines)
  }
  // what was handed over need not be kept
  for (let piece = pieces.shift(); piece !== undefined; piece = pieces.shift()) yield piece
}

const NEWLINE = 0x0a
