import type { SiteActions, SiteView } from '../../types/sites.ts'
import { translate } from '../text/translate.ts'

interface SiteSwitchProps {
  site: SiteView
  actions: SiteActions
}

/** Whether every page of this site is reviewed without a click, and whether this one is left alone. */
export function SiteSwitch({ site: { host, always, excepted }, actions }: SiteSwitchProps) {
  return (
    <section class="site">
      <h2 class="section-title">{translate('site.title')}</h2>
      <label class="key-switch">
        <input
          type="checkbox"
          checked={always}
          onChange={(event) => {
            const wanted = event.currentTarget.checked
            // It is so when the browser has let us in, and not before.
            event.currentTarget.checked = always
            actions.reviewAlways(wanted)
          }}
        />{' '}
        {translate('site.always', [host])}
      </label>
      <p class="muted">{translate('site.meaning')}</p>
      {always && (
        <label class="key-switch">
          <input
            type="checkbox"
            checked={excepted}
            onChange={(event) => actions.exceptAddress(event.currentTarget.checked)}
          />{' '}
          {translate('site.except')}
        </label>
      )}
    </section>
  )
}
