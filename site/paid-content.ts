/** The first part of the page script, as `page.ts` is the second. */
import script from '../entrypoints/paid-content.ts'

script.main()
