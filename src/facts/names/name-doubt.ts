import { remembered } from '../../kernel/remembered.js'
import { hasDenyingSign } from './denying-sign.js'

/** Whether a name has a question mark: it is not sure that the thing is there, or that it is this one. */
export function isQuestioned(name: string): boolean {
  return name.includes('?') || name.includes('\uFF1F')
}

/** Whether a name leaves open what it names, by a question mark or by a sign that denies it: a code beside it says otherwise. */
export const isUnsure = remembered((name) => isQuestioned(name) || hasDenyingSign(name))
