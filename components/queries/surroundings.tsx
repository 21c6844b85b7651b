import { type ComponentChildren, createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { defaultSettings, type MarkedKind } from '../../types/settings.ts'

/** Addresses of the extension's own pages. */
export interface OwnPages {
  options: string
  howJudged: string
  firstRun: string
}

interface Surroundings {
  /** What the user wants marked and listed. */
  kinds: readonly MarkedKind[]
  /** `null` where there is no extension around the panel: nothing leads there then. */
  pages: OwnPages | null
}

const SurroundingsContext = createContext<Surroundings>({ kinds: defaultSettings.kinds, pages: null })

export function SurroundingsProvider({ children, ...around }: Surroundings & { children: ComponentChildren }) {
  return <SurroundingsContext.Provider value={around}>{children}</SurroundingsContext.Provider>
}

export function useSurroundings(): Surroundings {
  return useContext(SurroundingsContext)
}

interface OwnPageLinkProps {
  page: keyof OwnPages
  class?: string
  title?: string
  children: ComponentChildren
}

/** Leads to one of the extension's own pages, in a tab of its own: the panel stays with its story. */
export function OwnPageLink({ page, class: name = 'link', title, children }: OwnPageLinkProps) {
  const { pages } = useSurroundings()
  return pages ? (
    <a class={name} title={title} href={pages[page]} target="_blank" rel="noopener">
      {children}
    </a>
  ) : null
}
