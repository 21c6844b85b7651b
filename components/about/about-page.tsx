import type { ComponentChildren } from 'preact'
import type { PageFacts, Review } from '../../types/review.ts'
import type { SiteActions, SiteView } from '../../types/sites.ts'
import { PageNote } from '../desk/target-note.tsx'
import { SiteSwitch } from '../panel/site-switch.tsx'
import { counted, formatDate, formatLanguage, formatNames } from '../text/formats.ts'
import { translate, translateId } from '../text/translate.ts'
import { FramesList } from './frames-list.tsx'
import { References } from './references.tsx'

interface AboutPageProps {
  review: Review
  site: SiteView | null | undefined
  /** Without them nothing about the site can be chosen. */
  actions: SiteActions | undefined
}

const expected = ['siteName', 'title', 'byline', 'published', 'language'] as const satisfies Array<keyof PageFacts>

/** What the page says about itself, and what a reader could expect it to say and it doesn't. */
export function AboutPage({ review, site, actions }: AboutPageProps) {
  const { page, article } = review
  const missing = expected.filter((part) => (Array.isArray(page[part]) ? page[part].length === 0 : page[part] === null))
  return (
    <div class="about">
      <dl class="facts">
        <Fact name={translate('about.type')}>{translateId('articleType', page.articleType)}</Fact>
        <Fact name={translate('about.outlet')}>{page.siteName}</Fact>
        <Fact name={translate('about.byline')}>{page.byline.length > 0 && formatNames(page.byline)}</Fact>
        <Fact name={translate('about.published')}>{page.published && formatDate(page.published)}</Fact>
        <Fact name={translate('about.modified')}>{page.modified && formatDate(page.modified)}</Fact>
        <Fact name={translate('about.language')}>{page.language && formatLanguage(page.language)}</Fact>
        {article.words > 0 && (
          <Fact name={translate('about.words')}>{translate('about.wordCount', ...counted(article.words))}</Fact>
        )}
        {page.url && (
          <Fact name={translate('about.address')}>
            <span class="address">{page.url}</span>
          </Fact>
        )}
      </dl>
      <PageNote />
      {site && actions && <SiteSwitch site={site} actions={actions} />}
      <h2 class="section-title">{translate('about.corrections')}</h2>
      {page.corrections.length === 0 && <p class="muted">{translate('about.noCorrections')}</p>}
      {page.corrections.map((correction) => (
        <blockquote key={correction} class="correction" dir="auto" lang={page.language ?? undefined}>
          {correction}
        </blockquote>
      ))}
      {page.frames && <FramesList frames={page.frames} />}
      {page.references && <References references={page.references} />}
      {missing.length > 0 && (
        <>
          <h2 class="section-title">{translate('about.missing')}</h2>
          <ul class="missing">
            {missing.map((part) => (
              <li key={part}>{translate(`about.missingPart.${part}`)}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div class="fact">
      <dt>{name}</dt>
      <dd dir="auto">{children || <span class="muted">{translate('about.notSaid')}</span>}</dd>
    </div>
  )
}
