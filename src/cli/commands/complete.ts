import type { Command } from 'commander'
import { bashCompletion } from '../completion/bash.js'
import { commandLineOf, type CommandWords } from '../completion/command-line.js'
import { fishCompletion } from '../completion/fish.js'
import { zshCompletion } from '../completion/zsh.js'
import { DONE } from '../exit-code.js'
import { refusal } from '../refusal.js'
import type { World } from '../world.js'

const SHELLS: ReadonlyMap<string, (commands: readonly CommandWords[]) => string> = new Map([
  ['bash', bashCompletion],
  ['zsh', zshCompletion],
  ['fish', fishCompletion],
])

/** `screen complete <shell>`: prints the script that completes this command line, made of its own declaration. */
export async function completeCommand(world: World, shell: string, program: Command): Promise<number> {
  const script = SHELLS.get(shell)
  if (script === undefined) {
    throw refusal(shell, 'there is no completion for this shell', `there are: ${[...SHELLS.keys()].join(', ')}`)
  }
  await world.output.write(script(commandLineOf(program)))
  return DONE
}
