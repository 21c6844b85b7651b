/** The first part of the page script, as `paid-content.ts` and `page.ts` are the others. */
import script from '../entrypoints/wordings.ts'

script.main()
