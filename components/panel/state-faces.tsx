import type { RefusalReason } from '../../types/panel.ts'
import { LineSample } from '../queries/line-sample.tsx'
import { OwnPageLink } from '../queries/surroundings.tsx'
import { translate, translateId } from '../text/translate.ts'
import { Face } from './face.tsx'

interface WithReview {
  onReview(): void
}

const introduced = ['unattributed', 'vague', 'unnamed', 'attributed'] as const

export function NotReviewed({ onReview }: WithReview) {
  return (
    <Face
      title={translate('state.notReviewed.title')}
      action={{ text: translate('state.notReviewed.action'), onClick: onReview }}
    >
      <p>{translate('state.notReviewed.text')}</p>
      <dl class="introduction">
        {introduced.map((verdict) => (
          <div key={verdict}>
            <dt>
              <LineSample verdict={verdict} />
              {translateId('verdict', verdict)}
            </dt>
            <dd>{translateId('verdictMeaning', verdict)}</dd>
          </div>
        ))}
      </dl>
      <p class="face-links">
        <OwnPageLink page="firstRun">{translate('firstRun.sample')}</OwnPageLink>
        <OwnPageLink page="howJudged">{translate('head.howJudged')}</OwnPageLink>
        <OwnPageLink page="options">{translate('toolbar.options')}</OwnPageLink>
      </p>
    </Face>
  )
}

/** Reasons that may be gone a moment later, so that trying again makes sense. */
const passing: ReadonlySet<RefusalReason> = new Set(['no-permission'])

export function Refused({ reason, onReview }: WithReview & { reason: RefusalReason }) {
  const action = passing.has(reason) ? { text: translate('state.refused.action'), onClick: onReview } : undefined
  return (
    <Face title={translate('state.refused.title')} action={action}>
      <p>{translateId('state.refused', reason)}</p>
    </Face>
  )
}

export function Navigated({ closed, onReview }: WithReview & { closed: boolean }) {
  return (
    <Face
      title={translate('state.navigated.title')}
      action={closed ? undefined : { text: translate('state.navigated.action'), onClick: onReview }}
    >
      <p>{translate('state.navigated.text')}</p>
      {closed && (
        <p>
          <strong>{translate('state.navigated.press')}</strong>
        </p>
      )}
    </Face>
  )
}

export function Failed({ message, onReview }: WithReview & { message: string }) {
  return (
    <Face
      title={translate('state.failed.title')}
      action={{ text: translate('state.failed.action'), onClick: onReview }}
    >
      <p>{translate('state.failed.text')}</p>
      <p class="failure" role="alert">
        {message}
      </p>
    </Face>
  )
}
