import { wordSet } from '../words/word-classes.ts'
import type { Gender } from './gender.ts'

/** Frequent first names that are given to one sex nearly always; the others tell nothing. */
const hers = wordSet(
  `mary patricia jennifer linda elizabeth barbara susan jessica sarah sara karen lisa nancy betty margaret sandra ashley
  kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca laura helen sharon cynthia kathleen amy
  angela shirley anna brenda pamela emma nicole virginia katherine catherine christine samantha debra janet carolyn
  rachel heather maria diane julie joyce victoria olivia christina joan evelyn lauren judith megan andrea cheryl
  hannah jacqueline martha gloria teresa ann anne sophia frances jean alice judy isabella julia denise marilyn amber
  danielle brittany diana natalie hillary melania ivanka michele claire kate kathy katie jane rosa angelina jill tina
  sally theresa caroline charlotte naomi nikki kellyanne megyn huma elena sonia ruth condoleezza madeleine loretta
  fatima aisha ayesha nadia leila ursula ingrid greta beyoncé oprah ellen sheila wendy tammy valerie paula monica`,
)

const his = wordSet(
  `james robert john michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald
  steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric
  jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry
  tyler aaron jose adam henry nathan douglas zachary peter kyle walter ethan jeremy harold keith christian roger noah
  gerald carl terry sean arthur lawrence jesse bryan joe bruce bill bob jim tom tim mike steve dan dave ken ron jeff greg
  ted chris matt tony rick rob ben sam josh nick ed fred barack bernie mitt jeb marco rudy newt mitch harry chuck lindsey
  rand rex reince corey vladimir mohammed muhammad ahmed ali omar hassan ibrahim abdul juan luis carlos jorge pedro
  antonio manuel hans klaus jean-claude nayib iván ivan boris nigel simon ian graham neil alan martin colin philip
  stuart hugh roy ralph eugene russell louis howard vincent craig todd brad phil doug stan alex max leo`,
)

/** `null` where the first name does not tell. */
export function genderOfFirstName(full: string): Gender | null {
  const first = full.split(' ')[0]?.toLowerCase() ?? ''
  if (hers.has(first)) return 'she'
  return his.has(first) ? 'he' : null
}
