import { translate } from '../text/translate.ts'

interface QuestionProps {
  text: string
  /** What the answer that does it says. */
  yes: string
  onYes(): void
  onNo(): void
}

/** Asked before what can't be undone. The answer that harms nothing has the focus. */
export function Question({ text, yes, onYes, onNo }: QuestionProps) {
  return (
    <fieldset class="report-row question">
      <legend>{text}</legend>
      <button type="button" class="button" onClick={onYes}>
        {yes}
      </button>
      <button type="button" class="button" ref={focusAtFirst} onClick={onNo}>
        {translate('options.cancel')}
      </button>
    </fieldset>
  )
}

const focusAtFirst = (button: HTMLButtonElement | null) => button?.focus()
