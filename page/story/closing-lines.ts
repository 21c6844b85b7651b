/**
 * A line that closes a story: what stands below it are teasers of other stories, comments or the author's life. Whole
 * lines only, as publishers put them over such boxes; "Related" and "Read more" stand in the middle of stories as well.
 */
const closing =
  /^\W*(?:(?:more )?(?:from )?around the web|from the web|more (?:from|in|on|like|about)\b[^.!?]{0,50}|more (?:stories|news|articles|headlines|coverage)|(?:related|recommended|popular|latest|top|trending|promoted|sponsored|suggested|featured|other|our top|editor[’']?s) (?:stories|news|articles?|posts?|videos?|content|topics?|reads?|picks?)|recommended(?: for you)?|you (?:may|might)(?: also)? (?:like|enjoy|be interested in)[^.!?]{0,20}|we recommend|what to read next|read next|up next|most (?:read|popular|viewed|shared|commented)|trending(?: now)?|(?:\d+ )?comments?(?: \(?\d+\)?)?|join the (?:conversation|discussion)|leave a (?:reply|comment)|about the (?:authors?|writer)|share this[^.!?]{0,30}|topics|tags|filed under)[\s:»›>|–—-]*$/i

export function isClosingLine(line: string): boolean {
  return line.length <= 80 && closing.test(line)
}
