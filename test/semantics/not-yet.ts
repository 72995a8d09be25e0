/** The rows that the language cannot express yet, each with what is missing. A row that can be expressed leaves this list. */
export const notYet: Readonly<Record<string, string>> = {}
