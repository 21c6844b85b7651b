import { useEffect, useId, useState } from 'preact/hooks'
import type { ExportedFile, ExportFormat } from '../../desk/exports/export-record.ts'
import { Choices } from '../panel/choices.tsx'
import { translate } from '../text/translate.ts'
import { useOpenDesk } from './desk-context.tsx'
import { reportWords } from './report-words.ts'

const formatTexts = {
  markdown: 'desk.formatMarkdown',
  html: 'desk.formatHtml',
  csv: 'desk.formatCsv',
  json: 'desk.formatJson',
  'web-annotation': 'desk.formatAnnotation',
  'claim-review': 'desk.formatClaimReview',
} as const satisfies Record<ExportFormat, string>

const formats = Object.keys(formatTexts) as ExportFormat[]

/** The checker's work as a file: seen before it is copied or downloaded. */
export function ExportForm({ shown }: { shown: boolean }) {
  const desk = useOpenDesk()
  const id = useId()
  const [format, setFormat] = useState<ExportFormat>('markdown')
  const [file, setFile] = useState<ExportedFile | null>(null)
  const [copied, setCopied] = useState(false)
  const entries = desk?.view.entries
  const since = desk?.view.since

  useEffect(() => {
    let current = true
    setCopied(false)
    setFile(null)
    if (!shown) return
    const write = async () => {
      // Writers of six formats: loaded when the report is opened, not with the panel.
      const [{ exportRecord }, record] = await Promise.all([
        import('../../desk/exports/export-record.ts'),
        desk?.actions.record(),
      ])
      if (current && record)
        setFile(exportRecord(format, record, since?.changes ?? [], reportWords(record.version, record.review)))
    }
    void write()
    return () => {
      current = false
    }
  }, [shown, format, entries, since])

  if (!desk) return null
  return (
    <section class="desk-part">
      <h2 class="section-title">{translate('desk.report')}</h2>
      <div class="report-row">
        <Choices
          label={translate('desk.format')}
          value={format}
          options={formats.map((value) => ({ value, text: translate(formatTexts[value]) }))}
          onChoose={(value) => setFormat(value)}
        />
        <button
          type="button"
          class="button"
          disabled={!file}
          onClick={() => file && void desk.actions.copy(file.text).then(() => setCopied(true))}
        >
          {translate('desk.copy')}
        </button>
        <button type="button" class="button" disabled={!file} onClick={() => file && desk.actions.download(file)}>
          {translate('desk.download')}
        </button>
      </div>
      <p role="status" class="muted">
        {copied && translate('desk.copied')}
      </p>
      <label class="visually-hidden" for={id}>
        {translate('desk.preview')}
      </label>
      <textarea id={id} class="field report-preview" rows={12} readOnly value={file?.text ?? ''} />
    </section>
  )
}
