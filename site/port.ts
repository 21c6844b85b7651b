import { Listeners } from './listeners.ts'

/** Who opened a port, as a browser tells it to the other side. */
export interface PortSender {
  id: string
  url: string
}

type Packet = { message: unknown } | { closed: true }

/** An extension's port over a channel of the web's. Either side learns when the other has closed it, or has gone. */
export function portOver(channel: MessagePort, name: string, sender: PortSender) {
  const onMessage = new Listeners<[unknown]>()
  const onDisconnect = new Listeners<[]>()
  const gone = new AbortController()
  const send = (packet: Packet) => channel.postMessage(packet)
  const disconnect = () => {
    if (gone.signal.aborted) return
    gone.abort()
    send({ closed: true })
    channel.close()
  }
  channel.addEventListener('message', ({ data }: MessageEvent<Packet>) => {
    if ('message' in data) return onMessage.tell(data.message)
    gone.abort()
    channel.close()
    onDisconnect.tell()
  })
  channel.start()
  addEventListener('pagehide', disconnect, { signal: gone.signal })
  return { name, sender, onMessage, onDisconnect, disconnect, postMessage: (message: unknown) => send({ message }) }
}

export type SitePort = ReturnType<typeof portOver>
