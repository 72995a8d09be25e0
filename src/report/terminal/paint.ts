import { Chalk } from 'chalk'

/** What a stretch of text means; colour only ever repeats what the words say. */
export type Tone = 'plain' | 'good' | 'open' | 'bad' | 'strong' | 'faint'

/** Gives a text the colour of its tone, or leaves it as it is. */
export type Paint = (tone: Tone, text: string) => string

export const withoutColor: Paint = (_tone, text) => text

/** With the 16 colours that every terminal theme defines for itself. Asks neither the terminal nor the environment. */
export function withColor(): Paint {
  const chalk = new Chalk({ level: 1 })
  return (tone, text) => {
    switch (tone) {
      case 'plain':
        return text
      case 'good':
        return chalk.green(text)
      case 'open':
        return chalk.yellow(text)
      case 'bad':
        return chalk.red(text)
      case 'strong':
        return chalk.bold(text)
      case 'faint':
        return chalk.dim(text)
    }
  }
}

export function paintFor(color: boolean): Paint {
  return color ? withColor() : withoutColor
}
