import { killRounds } from './kill-rounds.ts'

const rounds = Number(process.argv[2] ?? 50)
const tally = await killRounds(rounds, (line) => console.error(line))
console.log(JSON.stringify(tally))
process.exitCode = tally.lost + tally.doubled > 0 ? 1 : 0
