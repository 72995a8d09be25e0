import type { Command } from 'commander'

/**
 * Refuses an option that takes one word and is there twice: the first would be lost without a word, and with it the day that
 * was meant, or a file that was asked for.
 */
export function refuseRepeated(program: Command): void {
  for (const command of [program, ...program.commands]) {
    for (const option of command.options) {
      if (!option.required || option.variadic) continue
      let isThere = false
      command.on(`option:${option.name()}`, () => {
        if (isThere)
          command.error(`error: option '${option.flags}' is there twice\nwrite it once: one of the two would be lost`)
        isThere = true
      })
    }
  }
}
