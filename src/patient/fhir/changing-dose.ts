/**
 * Words by which a dose does not stay as its amount and timing say, in the languages that records are written in; the list
 * is ours. A word too many leaves a dose open that is none of a taper; one too few takes a taper for a stable dose.
 */
const CHANGES = [
  /taper|wean|titrat|reduc|reduz|reduk|decreas|increas|escalat|step(?:ping)?[ -]?(?:down|up)|halve/u,
  /schleich|schlich|halbier|steiger|erhöh|dosisanpass|absetz|absenk|senken|afbouw|verlag|verhog/u,
  /diminu|dégress|décroiss|rédui|augment|arrêt progressif|disminu|aument|descendente|descalon|scalar|ridu[rc]/u,
  /\b(?:then|afterwards|dann|danach|anschließend|puis|ensuite|luego|después|poi|daarna)\b/u,
]

/** The first of several texts that says that the dose changes, or will. */
export function changeTold(texts: readonly string[]): string | undefined {
  return texts.find((text) => CHANGES.some((words) => words.test(text.normalize('NFC').toLowerCase())))
}
