import { signal } from '@preact/signals'
import '../../components/styles/panel.css'
import { OptionsPage } from '../../components/options/options-page.tsx'
import { SitesSection } from '../../components/options/sites-section.tsx'
import { translate } from '../../components/text/translate.ts'
import { IndexedDbStore } from '../../desk/storage/indexed-db-store.ts'
import { noSites } from '../background/site-list.ts'
import { exceptAddress, onSites, readSites, reviewNoLonger } from '../background/sites.ts'
import { reviewShortcut } from '../settings/shortcut.ts'
import { startPage } from '../settings/start-page.tsx'
import { downloadFile } from '../sidepanel/desk-outlets.ts'
import { DeskData } from './desk-data.ts'

const shortcut = signal('')
const sites = signal(noSites)
const data = new DeskData({
  store: new IndexedDbStore(),
  channel: new BroadcastChannel('second-source-desk'),
  download: downloadFile,
})

void startPage({
  root: '#options',
  title: () => translate('options.title'),
  content: (settings) => (
    <OptionsPage
      settings={settings.settings.value}
      onChange={(chosen) => void settings.change(chosen)}
      shortcut={shortcut.value}
      data={{ ...data.state.value, ...data.actions }}
    >
      <SitesSection
        sites={sites.value}
        onRemoveSite={(host) => void reviewNoLonger(host)}
        onRemoveException={(address) => void exceptAddress(address, false)}
      />
    </OptionsPage>
  ),
})
void data.count()
void reviewShortcut().then((key) => {
  shortcut.value = key
})
onSites((listed) => {
  sites.value = listed
})
void readSites().then((listed) => {
  sites.value = listed
})
