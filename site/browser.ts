/**
 * Stands in for `wxt/browser` on the site (vite.config.ts points there): as much of an extension's browser as the panel and
 * the page script ask for, with one window, one tab, and in it the sample page. The rest is the extension's own code.
 */
import { Listeners } from './listeners.ts'
import { memoryStorage } from './memory-storage.ts'
import { type PortSender, portOver, type SitePort } from './port.ts'

const id = 'second-source-site'
const windowId = 1
const tabId = 1
const start = new URL(import.meta.env.BASE_URL, location.origin)

interface Call {
  kind: 'second-source-site:connect'
  name: string
  sender: PortSender
}

/** The frame that the sample page is shown in; the panel is in another frame of the same page. */
function frontPage(): Window {
  const frame = parent.document.querySelector<HTMLIFrameElement>('#page')
  if (!frame?.contentWindow) throw new Error('There is no page beside this panel.')
  return frame.contentWindow
}

const currentTab = async () => ({ id: tabId, windowId, url: frontPage().location.href })

/** Runs the page script in the sample page, and takes its element out again: as an extension does it, nothing stays. */
async function executeScript({ files: [file = ''] }: { files: string[] }): Promise<Array<{ result: true }>> {
  const { document } = frontPage()
  const script = document.createElement('script')
  script.type = 'module'
  // A module runs once for each address.
  script.src = new URL(`${file.slice(1)}?${crypto.randomUUID()}`, start).href
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  script.onload = () => resolve()
  script.onerror = () => reject(new Error('The page script could not be loaded.'))
  document.head.append(script)
  await promise.finally(() => script.remove())
  return [{ result: true }]
}

function connect(_tabId: number, { name }: { name: string }): SitePort {
  const { port1, port2 } = new MessageChannel()
  const sender = { id, url: location.href }
  const call: Call = { kind: 'second-source-site:connect', name, sender }
  frontPage().postMessage(call, location.origin, [port2])
  return portOver(port1, name, sender)
}

const onConnect = new Listeners<[SitePort]>()
addEventListener('message', ({ data, origin, ports }: MessageEvent<Partial<Call> | null>) => {
  const [channel] = ports
  if (origin !== location.origin || data?.kind !== 'second-source-site:connect' || !channel) return
  if (data.name && data.sender) onConnect.tell(portOver(channel, data.name, data.sender))
})

export const browser = {
  runtime: {
    id,
    getURL: (path: string) => new URL(path.replace(/^\//, ''), start).href,
    onConnect,
    onMessage: new Listeners<[]>(),
  },
  scripting: { executeScript },
  storage: memoryStorage(),
  tabs: {
    get: currentTab,
    query: async () => [await currentTab()],
    connect,
    onActivated: new Listeners<[]>(),
    onRemoved: new Listeners<[]>(),
    onUpdated: new Listeners<[]>(),
  },
  windows: { getCurrent: async () => ({ id: windowId, incognito: false }) },
  // Nothing is granted here, and nothing needs to be.
  permissions: { request: async () => false, remove: async () => true, contains: async () => false },
}
