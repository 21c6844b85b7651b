/** The page script as the extension puts it into a page; the panel's stand-in for a browser loads it into the sample page. */
import script from '../entrypoints/page/index.ts'

script.main()
