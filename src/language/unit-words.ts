const SUPERSCRIPTS = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹']

/** A UCUM unit as a clinician writes it: `10*9/L` → `×10⁹/L`, `mL/min/{1.73_m2}` → `mL/min/1.73 m²`; empty for a titre. */
export function unitInWords(ucum: string | undefined): string {
  if (ucum === undefined || ucum === '{titer}' || ucum === '1') return ''
  if (ucum === 'Cel') return '°C'
  if (ucum === '[degF]') return '°F'
  return ucum
    .replace(/^10\*(\d)/u, (_match, power: string) => `×10${SUPERSCRIPTS[Number(power)] ?? power}`)
    .replace('{1.73_m2}', '1.73 m²')
    .replace(/\[(?:IU|HPF)\]/gu, (bracketed) => bracketed.slice(1, -1))
    .replace(/\bu(?=[LMgmk])/gu, 'µ')
    .replace(/\{[^}]*\}/gu, '')
}
