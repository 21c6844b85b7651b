import { DeskError } from '../store.ts'

/** What went wrong with the storage, in the desk's own terms. Faults of our own code stay what they are. */
export function troubleOf(error: unknown): unknown {
  if (error instanceof DeskError || !(error instanceof Error)) return error
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
