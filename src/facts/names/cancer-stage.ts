/** Of other diseases a stage says more than a kind: a kidney disease of stage 5. */
const CANCER = /cancer|carcino|karzino|krebs|[ -]ca[^a-z]|lymphom|linfom|melano|myelom|mielom|tumou?r|sar[ck]om/u

const ONE = String.raw`(?:iv|i{1,3}|[1-4])(?:[\s-]?[abc][1-3]?)?`
const SYSTEM = String.raw`(?:(?:figo|ann[- ]arbor|uicc|ajcc)[\s-]*)?`
const STAGE = String.raw`${SYSTEM}(?:stage|stadium|stade|estadio|stadio)\s*${ONE}`
const GLEASON = String.raw`gleason(?:[\s-](?:score|grade))?\s?\d{1,2}(?:\s?\+\s?\d(?:\s?=\s?\d{1,2})?)?`
const BEHIND = new RegExp(String.raw`(?:\s*[,;:(]\s*|(?<!\s)\s+)(?:${STAGE}|${GLEASON})\)?$`, 'u')
const BEFORE = new RegExp(String.raw`^${STAGE}\s+(?=\S)`, 'u')

/** In every such name, and read faster than the patterns. */
const MENTIONED = /sta[gd]|gleason/u

/**
 * The name of a cancer in small letters without its stage, from I to IV, or its grade by Gleason: `breast cancer` of "Breast
 * cancer, stage II". Stage 0 is a carcinoma in situ, which is another disease.
 */
export function withoutCancerStage(name: string): string {
  const text = name.toLowerCase()
  if (!MENTIONED.test(text) || !CANCER.test(text)) return name
  return text.replace(BEHIND, '').replace(BEFORE, '')
}
