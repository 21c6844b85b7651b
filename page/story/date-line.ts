const month = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\\.?'
const weekday = '(?:mon|tues?|wed|thu|thurs|fri|sat|sun)[a-z]{0,6}\\.?'
const ordinal = '\\d{1,2}(?:st|nd|rd|th)?'
const calendarDay = `(?:${weekday},? )?(?:${month} ${ordinal},?(?: \\d{4})?|${ordinal} ${month},?(?: \\d{4})?|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4})`
const clock = '(?:at )?\\d{1,2}[:.]\\d{2}(?: ?[ap]\\.?m\\.?)?(?: ?\\(?[a-z]{1,5}\\)?)?'
const published = '(?:(?:first |last |originally )?(?:published|updated|posted|modified|issued|date)(?: on| at)?:? )'
const between = '[,|·•–—-]? ?'
/** A line of nothing but dates, times and what they mean; or how long ago. */
export const dateLine = new RegExp(
  `^\\W*(?:${published}*(?:${clock} ?${between})?(?:on )?${calendarDay} ?${between}(?:${clock})? ?${between}(?:${published}(?:${clock}|${calendarDay}|[ ,])*)?|${published}?\\d+ (?:min(?:ute)?s?|hours?|days?|weeks?|months?|years?) ago)$`,
  'i',
)
