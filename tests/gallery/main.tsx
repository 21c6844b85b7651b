import { render } from 'preact'
import '../../components/styles/panel.css'
import type { Messages } from '../../components/text/messages.ts'
import { speak } from '../../components/text/translate.ts'
import { galleryStates } from './states.tsx'

export interface Gallery {
  names: string[]
  /** Draws a state anew, in a language. */
  show(name: string, messages: Messages): Promise<void>
}

const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))

const gallery: Gallery = {
  names: Object.keys(galleryStates),
  async show(name, messages) {
    const state = galleryStates[name]
    const root = document.querySelector('#gallery')
    if (!state || !root) throw new Error(`No state is called ${name}`)
    speak(messages)
    document.documentElement.lang = messages.locale ?? 'en'
    render(null, root)
    render(state.draw(), root)
    await painted()
    const parts = root.querySelectorAll<HTMLElement>('[role=tab]')
    if (state.part !== undefined) parts[state.part]?.click()
    if (state.click) root.querySelector<HTMLElement>(state.click)?.click()
    await painted()
    scrollTo(0, 0)
    if (state.part !== undefined) root.querySelector('[role=tablist]')?.scrollIntoView()
    if (state.click) root.querySelector(state.click)?.scrollIntoView({ block: 'center' })
    await painted()
  },
}
Object.assign(window, { gallery })
