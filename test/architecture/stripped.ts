/** A source text of the same length and lines, with what is no code turned into spaces. */
export interface Stripped {
  /** without comments */
  readonly code: string
  /** without comments, and without what strings, templates and regular expressions say between their marks */
  readonly bare: string
}

/** Blanks comments, and in `bare` the inside of literals too. Code inside `${…}` of a template counts as code. */
export function stripped(text: string): Stripped {
  let code = ''
  let bare = ''
  /** for each template that is being read: how many braces are open in its current `${…}` */
  const templates: number[] = []
  let at = 0

  const keep = (length: number): void => {
    const part = text.slice(at, at + length)
    code += part
    bare += part
    at += length
  }
  const comment = (end: number): void => {
    const blank = blanked(text.slice(at, end))
    code += blank
    bare += blank
    at = end
  }
  const literal = (end: number): void => {
    const part = text.slice(at, end)
    code += part
    bare += `${part.slice(0, 1)}${blanked(part.slice(1, -1))}${part.slice(1).slice(-1)}`
    at = end
  }

  while (at < text.length) {
    const rest = text.slice(at, at + 2)
    const open = templates.at(-1)
    if (rest === '//') comment(endOf(text, '\n', at))
    else if (rest === '/*') comment(endOf(text, '*/', at) + 2)
    else if (rest.startsWith("'") || rest.startsWith('"')) literal(endOfQuoted(text, at))
    else if (rest.startsWith('/') && startsRegExp(bare)) literal(endOfRegExp(text, at))
    else if (rest.startsWith('`') || (rest.startsWith('}') && open === 0)) {
      if (rest.startsWith('}')) templates.pop()
      const end = endOfTemplatePart(text, at + 1)
      const opensCode = text.startsWith('${', end)
      literal(Math.min(end + (opensCode ? 2 : 1), text.length))
      if (opensCode) templates.push(0)
    } else {
      if (open !== undefined && rest.startsWith('{')) templates[templates.length - 1] = open + 1
      if (open !== undefined && rest.startsWith('}')) templates[templates.length - 1] = open - 1
      keep(1)
    }
  }
  return { code, bare }
}

function blanked(text: string): string {
  return text.replace(/[^\n]/gu, (character) => ' '.repeat(character.length))
}

function endOf(text: string, mark: string, from: number): number {
  const end = text.indexOf(mark, from)
  return end === -1 ? text.length : end
}

function endOfQuoted(text: string, start: number): number {
  let at = start + 1
  while (at < text.length && text[at] !== text[start] && text[at] !== '\n') at += text[at] === '\\' ? 2 : 1
  return Math.min(at + 1, text.length)
}

function endOfTemplatePart(text: string, start: number): number {
  let at = start
  while (at < text.length && text[at] !== '`' && !text.startsWith('${', at)) at += text[at] === '\\' ? 2 : 1
  return at
}

function endOfRegExp(text: string, start: number): number {
  let inClass = false
  let at = start + 1
  while (at < text.length && text[at] !== '\n' && (inClass || text[at] !== '/')) {
    if (text[at] === '[') inClass = true
    if (text[at] === ']') inClass = false
    at += text[at] === '\\' ? 2 : 1
  }
  return Math.min(at + 1, text.length)
}

/** A slash after an operand divides; anywhere else it opens a regular expression. */
function startsRegExp(before: string): boolean {
  const code = before.trimEnd()
  return code === '' || /(?:[^\w$)\]}'"`]|\b(?:return|typeof|case|of|in))$/u.test(code)
}
