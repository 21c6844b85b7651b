/**
 * How many, the how manieth, what part of all: numbers as newsrooms spell them out, in the languages of the panel, and the
 * days and months that are written without a capital. What is an article or a pronoun as well (one, ein, un, uno) tells
 * nothing.
 */
const spelled = [
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|(?:hundred|thousand|[mb]illion|trillion|dozen|third|quarter)s?|half|twice|double|triple|first|second|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf)th)$/,
  /^(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|elf|zwölf|\p{L}*(?:zehn|zwanzig|dreißig|(?:vier|fünf|sech|sieb|acht|neun)zig|hunderte?|tausende?)|dutzende?|halbe?[mnrs]?|doppelt|(?:zwei|drei)mal|(?:erst|zweit|dritt|viert|fünft|sechst|siebt|acht|neunt|zehnt|elft|zwölft)e[mnrs]?)$/u,
  /^(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|(?:quar|cinqu|soix|sept|huit|non)ante|cents?|mille|(?:cent|diz|douz)aines?|milli(?:er|on|ard)s?|moitié|tiers|quart|premi(?:er|ère)s?|\p{L}+ièmes?|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|janvier|février|mars|avril|mai|juin|juillet|août|(?:sept|nov|déc)embre|octobre)$/u,
  /^(?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieci\p{L}+|veint[ei]\p{L}*|treinta|(?:cuar|cincu|se[st]|och|nov)enta|cien(?:to)?|\p{L}*cient[oa]s|mil(?:es|lón|lones)?|docenas?|mitad|tercio|doble|primer[oa]?|segund[oa]|tercer[oa]?|cuart[oa]|quint[oa]|lunes|martes|miércoles|jueves|viernes|sábado|domingo|enero|febrero|marzo|abril|mayo|junio|julio|agosto|octubre|(?:sept|nov|dic)iembre)$/u,
]

/** Whether a word in lower case is such a number; one of its parts is enough ("four-day"). */
export function isSpelledNumber(word: string): boolean {
  return word.split('-').some((part) => spelled.some((pattern) => pattern.test(part)))
}
