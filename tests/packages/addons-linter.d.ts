/** As far as it is used: `addons-linter` brings no types. */
declare module 'addons-linter' {
  interface LinterMessage {
    code: string
    file: string
    message: string
  }
  interface LinterResult {
    errors: LinterMessage[]
    notices: LinterMessage[]
    warnings: LinterMessage[]
  }
  export function createInstance(options: { config: object; runAsBinary: boolean }): { run(): Promise<LinterResult> }
}
