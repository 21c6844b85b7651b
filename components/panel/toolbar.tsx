import { AgainIcon, OptionsIcon } from '../icons.tsx'
import { OwnPageLink } from '../queries/surroundings.tsx'
import { translate } from '../text/translate.ts'

interface ToolbarProps {
  outlet: string
  marksShown: boolean
  /** `null` where another button for it stands on the sheet. */
  onReview: (() => void) | null
  onShowMarks(shown: boolean): void
}

export function Toolbar({ outlet, marksShown, onReview, onShowMarks }: ToolbarProps) {
  return (
    <div class="toolbar">
      <p class="toolbar-outlet" dir="auto">
        {outlet}
      </p>
      <button
        type="button"
        class="switch"
        role="switch"
        aria-checked={marksShown}
        title={translate('toolbar.marksHint')}
        onClick={() => onShowMarks(!marksShown)}
      >
        <span class="switch-track" aria-hidden="true" />
        {translate('toolbar.marks')}
      </button>
      {onReview && (
        <button type="button" class="button" onClick={onReview}>
          <AgainIcon />
          {translate('toolbar.reviewAgain')}
        </button>
      )}
      <OwnPageLink page="options" class="button toolbar-link" title={translate('toolbar.options')}>
        <OptionsIcon />
        <span class="visually-hidden">{translate('toolbar.options')}</span>
      </OwnPageLink>
    </div>
  )
}
