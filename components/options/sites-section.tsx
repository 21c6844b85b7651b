import type { Sites } from '../../types/sites.ts'
import { translate } from '../text/translate.ts'
import { OptionsSection } from './options-section.tsx'

interface SitesSectionProps {
  sites: Sites
  /** Reviews a site no longer, and gives the browser its permission back. */
  onRemoveSite(host: string): void
  onRemoveException(address: string): void
}

/** The sites that are reviewed without a click, and the addresses on them that are left alone. */
export function SitesSection({ sites: { hosts, exceptions }, onRemoveSite, onRemoveException }: SitesSectionProps) {
  return (
    <OptionsSection title={translate('site.listTitle')} meaning={translate('site.listMeaning')}>
      {hosts.length === 0 && <p>{translate('site.none')}</p>}
      <List items={hosts} label={(host) => translate('site.removeSite', [host])} onRemove={onRemoveSite} />
      {exceptions.length > 0 && (
        <>
          <h3 class="section-title">{translate('site.exceptions')}</h3>
          <List
            items={exceptions}
            label={(address) => translate('site.removeException', [address])}
            onRemove={onRemoveException}
          />
        </>
      )}
    </OptionsSection>
  )
}

interface ListProps {
  items: string[]
  label(item: string): string
  onRemove(item: string): void
}

function List({ items, label, onRemove }: ListProps) {
  if (items.length === 0) return null
  return (
    <ul class="site-list">
      {items.map((item) => (
        <li key={item} class="site-line">
          <span class="address">{item}</span>
          <button
            type="button"
            class="button"
            aria-label={`${translate('site.remove')}: ${label(item)}`}
            onClick={() => onRemove(item)}
          >
            {translate('site.remove')}
          </button>
        </li>
      ))}
    </ul>
  )
}
