/** The second part of the page script, as `wordings.ts` is the first and `page.ts` the third. */
import script from '../entrypoints/paid-content.ts'

script.main()
