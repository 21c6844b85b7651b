import type { PageFrame } from '../../types/review.ts'
import { translate } from '../text/translate.ts'

/** Frames of other sites: whose they are and how large is all that can be known of them. */
export function FramesList({ frames }: { frames: PageFrame[] }) {
  return (
    <>
      <h2 class="section-title">{translate('about.frames')}</h2>
      <p class="muted">{translate('about.framesMeaning')}</p>
      <ul class="missing">
        {frames.map(({ host, width, height }, index) => (
          <li key={index}>
            <span class="address">{host}</span> {translate('about.frameSize', [String(width), String(height)])}
          </li>
        ))}
      </ul>
    </>
  )
}
