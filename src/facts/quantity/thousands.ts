import { compact } from './spelling.js'

/** `210.000`: a point that separates thousands, in half of Europe and in Latin America; that of `0.210` separates none. */
const POINT = /^(?:[<>]=?\s*)?[1-9]\d{0,2}\.\d{3}(?!\d)/u

/**
 * Units so small that nobody writes a result in them to the thousandth: single cells, milligrams of protein, units of an
 * enzyme, millilitres of breath.
 */
const FINE = new RegExp(
  String.raw`^(?:${[
    String.raw`\{?(?:cells?|zellen)?\}?\/(?:[µu]l|mcl|mm(?:\^|\*\*)?3)`,
    String.raw`(?:x?10[*^]6|mio)\/l`,
    String.raw`mg\/(?:g|mmol).*`,
    String.raw`mg\/(?:d|day|tag|[({]?24[._]?h?)\b.*`,
    String.raw`[kr]?\[?(?:u|iu|ie)\]?\/m?l|m\[?(?:u|iu|ie)\]?\/ml`,
    String.raw`mg\/l|(?:[µu]|mc)g\/l|[np]g\/ml|ng\/l`,
    String.raw`ml`,
  ].join('|')})$`,
  'iu',
)

/** Whether the number of a result, with a point before three digits, may be meant as a thousand times as much. */
export function hasThousandsPoint(text: string): boolean {
  return POINT.test(text)
}

/** Whether nobody writes three decimals in this unit. */
export function isWrittenWhole(unit: string | undefined): unit is string {
  return unit !== undefined && FINE.test(compact(unit))
}
