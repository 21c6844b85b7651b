import { formatShare } from '../text/formats.ts'
import { translate } from '../text/translate.ts'

/** How far the reading has come. `share` runs from 0 to 1; 0 means that the story is still being looked for. */
export function ReadingProgress({ share, alone }: { share: number; alone: boolean }) {
  // Until there is a headline this is what the panel is about.
  const Text = alone ? 'h1' : 'p'
  return (
    <div class="progress">
      <Text class="progress-text">
        {share > 0 ? translate('state.reading.title') : translate('state.reading.finding')}
        {share > 0 && <span class="progress-share">{formatShare(share)}</span>}
      </Text>
      <progress
        class="progress-bar"
        aria-label={translate('state.reading.progress')}
        max={1}
        {...(share > 0 && { value: share })}
      />
    </div>
  )
}
