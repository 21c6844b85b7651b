/**
 * Numbers that newsrooms spell out, and the days and months that are written without a capital, in the languages of the
 * panel. Words that are an article or a pronoun as well (one, ein, un, uno) tell nothing.
 */
const spelled = new Set(
  (
    'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen ' +
    'nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions ' +
    'billion billions trillion trillions dozen dozens half third thirds quarter quarters twice double triple first second ' +
    'fourth fifth sixth seventh eighth ninth tenth eleventh twelfth ' +
    'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig ' +
    'neunzig hundert hunderte tausend tausende dutzend dutzende halb halbe halben doppelt zweimal dreimal ' +
    'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt vingts trente quarante ' +
    'cinquante soixante septante huitante nonante cent cents centaine centaines mille millier milliers milliard milliards ' +
    'dizaine dizaines douzaine moitié tiers quart premier première ' +
    'lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre ' +
    'octobre novembre décembre ' +
    'dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho ' +
    'diecinueve veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien ciento cientos mil miles millón ' +
    'millones docena docenas mitad tercio doble primer primero primera segundo segunda tercer tercero tercera cuarto ' +
    'cuarta quinto quinta ' +
    'lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre ' +
    'octubre noviembre diciembre'
  ).split(' '),
)

/** Those that are made of others: einundzwanzig, zweihundert, dritten, troisième, veintidós, doscientos. */
const compound =
  /^(?:\p{L}+(?:und(?:zwanzig|(?:drei|vier|fünf|sech|sieb|acht|neun)[zß]ig)|zehn|hundert|tausend|ièmes?)|(?:erst|zweit|dritt|viert|fünft|sechst|siebt|acht|neunt|zehnt|elft|zwölft)e[mnrs]?|veinti\p{L}+|\p{L}+cient[oa]s)$/u

/** Whether a word in lower case tells how many, the how manieth, or when: one of its parts is enough ("four-day"). */
export function isSpelledNumber(word: string): boolean {
  return word.split('-').some((part) => spelled.has(part) || compound.test(part))
}
