import { useId, useRef, useState } from 'preact/hooks'
import type { DeskTrouble } from '../../types/desk-view.ts'
import { troubleTexts } from '../desk/desk-notices.tsx'
import { Question } from '../panel/question.tsx'
import { counted } from '../text/formats.ts'
import { translate } from '../text/translate.ts'
import { OptionsSection } from './options-section.tsx'

/** What can be done with everything that is kept. */
export interface DataActions {
  /** How many reviews are kept; `null` while that isn't known. */
  kept: number | null
  /** What went wrong last. */
  trouble: DeskTrouble | null
  exportAll(): Promise<void>
  import(file: File): Promise<{ put: number; refused: number } | null>
  deleteAll(): Promise<boolean>
}

/** Export, import and deletion of all reviews, decisions and notes. */
export function DataSection({ data }: { data: DataActions }) {
  const id = useId()
  const [said, setSaid] = useState<string[]>([])
  const [asking, setAsking] = useState(false)
  const ask = useRef<HTMLButtonElement>(null)
  const { kept, trouble } = data
  const importFile = async (field: HTMLInputElement) => {
    const file = field.files?.[0]
    if (!file) return
    setSaid([])
    const result = await data.import(file)
    field.value = ''
    if (!result) return
    setSaid([
      translate('options.imported', ...counted(result.put)),
      ...(result.refused > 0 ? [translate('options.refused', ...counted(result.refused))] : []),
    ])
  }
  const stopAsking = () => {
    setAsking(false)
    // Where the question came from.
    setTimeout(() => ask.current?.focus())
  }
  return (
    <OptionsSection title={translate('options.data')} meaning={translate('options.dataMeaning')}>
      <p>{kept !== null && translate('options.kept', ...counted(kept))}</p>
      <div role="alert">{trouble && <p class="field-wrong">{translate(troubleTexts[trouble])}</p>}</div>
      <div class="report-row">
        <button type="button" class="button" disabled={!kept} onClick={() => void data.exportAll()}>
          {translate('options.export')}
        </button>
        <button type="button" class="button" ref={ask} disabled={!kept || asking} onClick={() => setAsking(true)}>
          {translate('options.delete')}
        </button>
      </div>
      {asking && (
        <Question
          text={translate('options.deleteSure', ...counted(kept ?? 0))}
          yes={translate('options.deleteYes')}
          onYes={() => {
            stopAsking()
            void data.deleteAll().then((done) => done && setSaid([translate('options.deleted')]))
          }}
          onNo={stopAsking}
        />
      )}
      <p class="report-row">
        <label for={id}>{translate('options.import')}</label>
        <input
          id={id}
          type="file"
          accept=".json,.jsonl,application/json"
          onChange={(event) => void importFile(event.currentTarget)}
        />
      </p>
      <div role="status">
        {said.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </OptionsSection>
  )
}
