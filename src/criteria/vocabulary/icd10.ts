const RANGE = /^([A-Z])(\d{2})(?:\.(\d))?-([A-Z])(\d{2})(?:\.(\d))?$/u

/** Whether the text is a range that ascends: of categories, `A00-B89`, or of the subcategories of one, `Z94.5-Z94.7`. */
export function isRange(text: string): boolean {
  return endsOf(text) !== undefined
}

/** All codes of a range; of a single code, the code itself. */
export function categoriesOf(text: string): string[] {
  const ends = endsOf(text)
  if (ends === undefined) return [text]
  return Array.from({ length: ends.last - ends.first + 1 }, (_, index) => ends.name(ends.first + index))
}

interface Ends {
  readonly first: number
  readonly last: number
  readonly name: (position: number) => string
}

function endsOf(text: string): Ends | undefined {
  const match = RANGE.exec(text)
  if (match === null) return undefined
  const [, fromLetter = '', from = '', fromDigit, toLetter = '', to = '', toDigit] = match
  if (fromDigit === undefined && toDigit === undefined) {
    return ascending(position(fromLetter, from), position(toLetter, to), category)
  }
  const parent = fromLetter + from
  if (fromDigit === undefined || toDigit === undefined || parent !== toLetter + to) return undefined
  return ascending(Number(fromDigit), Number(toDigit), (digit) => `${parent}.${digit}`)
}

function ascending(first: number, last: number, name: (position: number) => string): Ends | undefined {
  return first < last ? { first, last, name } : undefined
}

function position(letter: string, digits: string): number {
  return letter.charCodeAt(0) * 100 + Number(digits)
}

function category(position: number): string {
  return String.fromCharCode(Math.floor(position / 100)) + String(position % 100).padStart(2, '0')
}
