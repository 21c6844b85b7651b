import '../../components/styles/panel.css'
import { JudgedPage } from '../../components/own-pages/judged-page.tsx'
import { translate } from '../../components/text/translate.ts'
import card from '../../docs/model.md?tree'
import { startPage } from '../settings/start-page.tsx'

void startPage({
  root: '#judged',
  title: () => translate('head.howJudged'),
  content: () => <JudgedPage card={card} />,
})
