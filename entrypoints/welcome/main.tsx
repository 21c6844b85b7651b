import { signal } from '@preact/signals'
import '../../components/styles/panel.css'
import { FirstRunPage } from '../../components/own-pages/first-run-page.tsx'
import { translate } from '../../components/text/translate.ts'
import { reviewShortcut } from '../settings/shortcut.ts'
import { startPage } from '../settings/start-page.tsx'

const shortcut = signal('')

void startPage({
  root: '#welcome',
  title: () => translate('firstRun.start'),
  content: () => <FirstRunPage shortcut={shortcut.value} />,
})
void reviewShortcut().then((key) => {
  shortcut.value = key
})
