type Listener<Data extends unknown[]> = (...data: Data) => unknown

/** An event as extensions know it. */
export class Listeners<Data extends unknown[]> {
  readonly #all = new Set<Listener<Data>>()

  addListener(listener: Listener<Data>): void {
    this.#all.add(listener)
  }

  removeListener(listener: Listener<Data>): void {
    this.#all.delete(listener)
  }

  tell(...data: Data): void {
    for (const listener of [...this.#all]) listener(...data)
  }
}
