import { DeskError } from '../store.ts'

/** What went wrong with the storage, in the desk's own terms. Faults of our own code stay what they are. */
export function troubleOf(error: unknown): unknown {
  // Not every DOMException is an Error to everybody: realms differ.
  if (error instanceof DeskError || typeof error !== 'object' || error === null || !('name' in error)) return error
  switch (error.name) {
    case 'QuotaExceededError':
      return new DeskError('full', error)
    case 'VersionError':
      return new DeskError('newer', error)
    case 'InvalidStateError':
    case 'SecurityError':
    case 'UnknownError':
    case 'NotAllowedError':
    case 'AbortError':
      return new DeskError('unavailable', error)
    default:
      return error
  }
}
