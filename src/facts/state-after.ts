/** What says of a condition that the patient had it, and of a procedure that it was done, and nothing else. */
const STATE_AFTER =
  /^(?:(?:past |previous |personal |known |medical )*history of\b|(?:known )?h\/o\b|(?:past|pmh|hx) of\b|status post\b|s\/p\b|st\.\s?p\.|zustand nach\b|z\.\s?n\.|ant[ée]c[ée]dents? de\b|antecedentes? de\b)\s*/iu

/** A name without such words in front: `splenectomy` of "status post splenectomy". */
export function withoutStateAfter(name: string): string {
  return name.replace(STATE_AFTER, '')
}
