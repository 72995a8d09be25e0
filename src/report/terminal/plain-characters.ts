/**
 * Characters that take one column of a terminal each and are safe on it: ASCII, European letters, Greek, dashes and
 * quotation marks, raised and lowered digits, arrows, signs of mathematics, boxes and ticks. Nearly every text is made of
 * them, and for such a text the tables of Unicode need not be loaded, which takes as long as to print a report. A part of a
 * character class.
 */
export const PLAIN_CHARACTERS = String.raw` -~\u00A1-\u00AC\u00AE-\u024F\u0391-\u03C9\u2010-\u2027\u2030-\u205E\u2070-\u209C\u2190-\u22FF\u2500-\u25FC\u2713-\u2718`
