import type { LanguageWordings } from '../types.ts'
import { arabic } from './arabic.ts'
import { bulgarian } from './bulgarian.ts'
import { chinese } from './chinese.ts'
import { croatian } from './croatian.ts'
import { czech } from './czech.ts'
import { danish } from './danish.ts'
import { dutch } from './dutch.ts'
import { english } from './english.ts'
import { finnish } from './finnish.ts'
import { french } from './french.ts'
import { german } from './german.ts'
import { greek } from './greek.ts'
import { hebrew } from './hebrew.ts'
import { hindi } from './hindi.ts'
import { hungarian } from './hungarian.ts'
import { indonesian } from './indonesian.ts'
import { italian } from './italian.ts'
import { japanese } from './japanese.ts'
import { korean } from './korean.ts'
import { norwegian } from './norwegian.ts'
import { persian } from './persian.ts'
import { polish } from './polish.ts'
import { portuguese } from './portuguese.ts'
import { romanian } from './romanian.ts'
import { russian } from './russian.ts'
import { spanish } from './spanish.ts'
import { swedish } from './swedish.ts'
import { thai } from './thai.ts'
import { turkish } from './turkish.ts'
import { ukrainian } from './ukrainian.ts'
import { vietnamese } from './vietnamese.ts'

/** Every language that labels are known in. Where two share a wording, the first one here gives its rating. */
export const languages: readonly LanguageWordings[] = [
  english,
  german,
  french,
  spanish,
  italian,
  portuguese,
  dutch,
  danish,
  swedish,
  norwegian,
  finnish,
  polish,
  czech,
  hungarian,
  romanian,
  greek,
  turkish,
  russian,
  ukrainian,
  japanese,
  korean,
  chinese,
  arabic,
  hindi,
  indonesian,
  vietnamese,
  hebrew,
  persian,
  thai,
  bulgarian,
  croatian,
]
