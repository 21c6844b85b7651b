import type { ComponentChildren } from 'preact'
import {
  emphases,
  markedKinds,
  type Settings,
  type SpokenLanguage,
  spokenLanguages,
  textSizes,
  themes,
} from '../../types/settings.ts'
import { OwnPage } from '../own-pages/own-page.tsx'
import { translate, translateId } from '../text/translate.ts'
import { type DataActions, DataSection } from './data-section.tsx'
import { EmphasisSample } from './emphasis-sample.tsx'
import { OneOf } from './one-of.tsx'
import { OptionsSection } from './options-section.tsx'
import { Switch } from './switch.tsx'

interface OptionsPageProps {
  settings: Settings
  onChange(chosen: Partial<Settings>): void
  /** The browser's key for a review, as the browser writes it; '' where there is none. */
  shortcut: string
  data: DataActions
  /** More sections, such as the sites that are reviewed on their own. */
  children?: ComponentChildren
}

/** Languages call themselves by their own names: who chose a wrong one must find the way back. */
const languageNames: Record<Exclude<SpokenLanguage, 'browser'>, string> = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
}

/** All that a user can choose. Every change counts at once. */
export function OptionsPage({ settings, onChange, shortcut, data, children }: OptionsPageProps) {
  const { kinds, emphasis, textSize, theme, language, keys } = settings
  return (
    <OwnPage title={translate('options.title')}>
      <p class="muted">{translate('options.saved')}</p>

      <OptionsSection title={translate('options.kinds')} meaning={translate('options.kindsMeaning')}>
        {markedKinds.map((kind) => (
          <Switch
            key={kind}
            label={kind === 'paid' ? translate('options.paidBlocks') : (translateId('verdict', kind) ?? kind)}
            meaning={kind === 'paid' ? null : translateId('verdictMeaning', kind)}
            on={kinds.includes(kind)}
            onChange={(on) =>
              onChange({ kinds: markedKinds.filter((each) => (each === kind ? on : kinds.includes(each))) })
            }
          />
        ))}
      </OptionsSection>

      <OptionsSection title={translate('options.emphasis')}>
        <OneOf
          label={translate('options.emphasis')}
          values={emphases}
          chosen={emphasis}
          textOf={(value) => <EmphasisSample emphasis={value} />}
          onChoose={(value) => onChange({ emphasis: value })}
        />
      </OptionsSection>

      <OptionsSection title={translate('options.textSize')}>
        <OneOf
          label={translate('options.textSize')}
          values={textSizes}
          chosen={textSize}
          textOf={(value) => translateId('options.textSizes', value)}
          onChoose={(value) => onChange({ textSize: value })}
        />
      </OptionsSection>

      <OptionsSection title={translate('options.theme')}>
        <OneOf
          label={translate('options.theme')}
          values={themes}
          chosen={theme}
          textOf={(value) => translateId('options.themes', value)}
          onChoose={(value) => onChange({ theme: value })}
        />
      </OptionsSection>

      <OptionsSection title={translate('options.language')}>
        <OneOf
          label={translate('options.language')}
          values={spokenLanguages}
          chosen={language}
          textOf={(value) =>
            value === 'browser' ? (
              translate('options.languageOfBrowser')
            ) : (
              <span lang={value}>{languageNames[value]}</span>
            )
          }
          onChoose={(value) => onChange({ language: value })}
        />
      </OptionsSection>

      <OptionsSection
        title={translate('options.keys')}
        meaning={shortcut ? translate('options.shortcut', [shortcut]) : translate('options.noShortcut')}
      >
        <Switch label={translate('desk.keysOn')} meaning={null} on={keys} onChange={(on) => onChange({ keys: on })} />
      </OptionsSection>

      {children}

      <DataSection data={data} />
    </OwnPage>
  )
}
