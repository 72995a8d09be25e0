import { remembered, rememberedFor } from '../../kernel/remembered.js'
import { withoutAsides } from './aside.js'
import type { Lexicon } from '../lexicon/lexicon.js'
import { normalised } from '../lexicon/name.js'
import type { Analyte } from '../analyte.js'
import { isUnitOf } from './unit-in-name.js'

/** How a result may have been obtained, which leaves it a result of the same analyte. An immunoassay of ANA is another one. */
const METHODS: ReadonlySet<string> = new Set(
  [
    'CKD-EPI, CKD-EPI 2009, CKD-EPI 2021, MDRD, IFA, IIF, IFT, IIFT, immunofluorescence, Immunfluoreszenz, HEp-2, IFT HEp-2, IIFT HEp-2, IFA HEp-2, CLIFT, Crithidia, Crithidia luciliae',
    'quantitative, qualitative, quantitativ, qualitativ, quantitatif, qualitatif, cuantitativo, cualitativo, quantitativo, qualitativo',
    'nephelometry, turbidimetry, Westergren, automated, auto, manual, citrate, POCT, Simpson, biplane, biplan, MRI, room air',
  ].flatMap((line) => line.split(', ').map(normalised)),
)

/** Without brackets another thing may be meant by them: a salt, a picture. */
const IN_BRACKETS: ReadonlySet<string> = new Set(['citrate', 'MRI'].map(normalised))

/** Immunoassays are the usual way to most results, and of ANA another test. */
const IMMUNOASSAYS: ReadonlySet<string> = new Set(
  ['CLIA', 'ECLIA', 'CMIA', 'ELISA', 'EIA', 'immunoassay', 'immunoblot'].map(normalised),
)

/**
 * The analyte that the name of a result means: exactly; else as names of one analyte (`AST/GOT`), behind which brackets
 * may repeat it (`AST (GOT)`) or a word of it (`bilirubin (total)`), or tell a method (`eGFR (CKD-EPI)`) or a unit of it
 * (`MCV (fl)`). A name of which something is left over – `IgG (CSF)` – is not recognised.
 */
export const resolveAnalyte = rememberedFor((name, analytes: Lexicon<Analyte>): Analyte | undefined => {
  const exact = analytes.find(name)
  if (exact !== undefined) return exact
  const plain = withoutMethod(name)
  if (plain !== name) return resolveAnalyte(plain, analytes)
  const { rest, asides } = withoutAsides(name)
  const [first, ...others] = rest.split('/')
  const analyte = analytes.find(String(first))
  if (analyte === undefined) return undefined
  const isSame = (other: string): boolean => analytes.find(other)?.id === analyte.id
  const isKnown = (aside: string): boolean =>
    isSame(aside) || isMethod(aside, analyte) || isWordOf(aside, analyte) || isUnitOf(aside, analyte)
  return others.every(isSame) && asides.every(isKnown) ? analyte : undefined
})

/** `eGFR` of "eGFR CKD-EPI 2021"; where the name as a whole is no other test. */
function withoutMethod(name: string): string {
  const words = name.trim().split(/[\s,]+/u)
  for (const count of [2, 1]) {
    const method = normalised(words.slice(-count).join(' '))
    const isTold = METHODS.has(method) && !IN_BRACKETS.has(method)
    if (count < words.length && isTold) return words.slice(0, -count).join(' ')
  }
  return name
}

function isMethod(aside: string, { kind }: Analyte): boolean {
  const method = normalised(aside)
  return METHODS.has(method) || (kind !== 'titre' && IMMUNOASSAYS.has(method))
}

/** `total` of total bilirubin, `absolute` of the absolute neutrophil count. */
function isWordOf(aside: string, { label }: Analyte): boolean {
  return label.split(' ').map(normalised).includes(normalised(aside))
}

const OF_ANOTHER =
  /(?<!\p{L})(?:donors?|mother|father|husband|wife|partner|(?:organ)?spender\p{L}*|mutter|vater)(?!\p{L})|^(?:target|goal|ziel)(?!\p{L})|(?<!\p{L})(?:target|goal|ziel)\)?$/iu

/** Whether the name of a result says that it is somebody else's, or no result: "HBsAg (donor)", "target INR". */
export const isOfAnother = remembered((name) => OF_ANOTHER.test(name))
