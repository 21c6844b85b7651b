import { wordSet } from '../../words/word-classes.ts'

/** Past forms that don't end in "-ed" and are no other form of their verb. */
export const pastForms = wordSet(
  `told said made gave saw left won lost led sent took got met became began brought built came chose drew drove fell felt
  fought found grew heard held kept knew paid ran rose sold shook spent spoke stood struck swept taught thought threw
  went wore wrote bought caught meant lent slept fled sought stole swore broke drank forgot rode sank sang sat stuck swung
  understood woke bore blew dealt dug froze hid hung laid shot slid spun sprang tore`,
)
