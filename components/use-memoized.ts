import { useRef } from 'preact/hooks'

/** A function that stays the same object while always doing what its latest version does, so that lists needn't redraw. */
export function useMemoized<Arguments extends unknown[]>(act: (...args: Arguments) => void) {
  const latest = useRef(act)
  latest.current = act
  const kept = useRef((...args: Arguments) => latest.current(...args))
  return kept.current
}
