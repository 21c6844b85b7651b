import type { DisclosureAspect, DisclosureCheck, DisclosureQuality } from '../../types/review.ts'
import type { FoundLabel } from '../found-label.ts'
import { type ClarityContext, type Governed, type Judge, type Judged, judges } from './aspects.ts'
import { criterionOf } from './criteria.ts'
import { judgeWording } from './wording.ts'

/** How clear a label is: its words by the page's regulator, and whether readers can see, find and hear it. */
export function judgeClarity(label: FoundLabel, governed: Governed, context: ClarityContext): DisclosureQuality {
  const wording = judgeWording(label.text, label.wording, context.regulator)
  const checks: DisclosureCheck[] = [
    wording.as === 'clear'
      ? { aspect: 'wording', result: 'ok', source: wording.source }
      : { aspect: 'wording', result: 'problem', problem: wording.problem ?? 'partner_word', source: wording.source },
    ...(Object.entries(judges) as [keyof typeof judges, Judge][]).map(([aspect, judge]) =>
      checkOf(aspect, judge(label, governed, context)),
    ),
  ]
  return {
    wording: wording.as,
    problems: checks.flatMap(({ problem }) => (problem ? [problem] : [])),
    checks,
    regulator: context.regulator.id,
  }
}

/**
 * The same for a statement in a sentence or two, which says outright that money changed hands: its words are clear, and
 * asked is whether readers can see, find and hear it. Whom it names is not for a label's rules to say.
 */
export function judgeStatement(
  element: Element,
  text: string,
  governed: Governed,
  context: ClarityContext,
): { problems: string[]; checks: DisclosureCheck[] } {
  const checks = aspectsOfStatement.map((aspect) =>
    checkOf(aspect, judges[aspect]({ element, text }, governed, context)),
  )
  return { problems: checks.flatMap(({ problem }) => problem ?? []), checks }
}

const aspectsOfStatement = ['size', 'contrast', 'position', 'print', 'narrow', 'screen-reader'] as const

function checkOf(aspect: DisclosureAspect, { outcome, measured }: Judged): DisclosureCheck {
  const seen = measured === undefined ? {} : { measured }
  if (typeof outcome !== 'string') return { aspect, result: outcome ? 'ok' : 'unknown', ...seen }
  return { aspect, result: 'problem', ...seen, problem: outcome, source: criterionOf(aspect)?.source ?? '' }
}
