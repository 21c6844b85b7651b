import type { MarkdownNode } from '../../types/markdown.ts'
import { translate } from '../text/translate.ts'
import { Markdown } from './markdown.tsx'
import { OwnPage } from './own-page.tsx'

/** How verdicts come about, in a few sentences, and the model card whole. */
export function JudgedPage({ card }: { card: MarkdownNode[] }) {
  return (
    <OwnPage title={translate('head.howJudged')}>
      <p>{translate('judged.reader')}</p>
      <p>{translate('judged.rules')}</p>
      <p>{translate('judged.limits')}</p>
      <p>{translate('judged.card')}</p>
      <div lang="en" dir="ltr">
        <Markdown tree={card} />
      </div>
    </OwnPage>
  )
}
