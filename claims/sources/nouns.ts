import { wordSet } from '../words/word-classes.ts'

/** People named by their role only. In the singular or counted they are a particular person whose name is withheld. */
export const roleNouns = wordSet(
  `spokesman spokeswoman spokesperson spokesmen spokespeople spokespersons official officials aide aides adviser
  advisers advisor advisors staffer staffers strategist strategists operative operatives representative
  representatives lawyer lawyers attorney attorneys officer officers executive executives manager managers employee
  employees worker workers diplomat diplomats lawmaker lawmakers minister ministers senator senators congressman
  congresswoman congressmen politician politicians judge judges prosecutor detective detectives investigator
  investigators agent agents soldier soldiers commander commanders doctor doctors nurse nurses teacher teachers
  professor professors researcher researchers scientist scientists student students resident residents neighbor
  neighbors neighbour neighbours witness witnesses victim victims relative relatives friend friends colleague
  colleagues driver drivers passenger passengers protester protesters protestor protestors activist activists
  organizer organizers organiser organisers donor donors supporter supporters voter voters delegate delegates fan fans
  player players coach coaches owner owners director directors chief leader leaders member members source person man
  woman boy girl men women mother father parent parents brother sister son daughter wife husband family families
  reporter reporters journalist journalists correspondent author authors writer writers editor editors pollster
  pollsters economist economists historian historians consultant consultants trader traders banker bankers investor
  investors businessman businesswoman founder chairman chairwoman chair president governor mayor secretary ambassador
  envoy general colonel captain sheriff deputy deputies negotiator negotiators campaigner campaigners volunteer
  volunteers patient patients user users customer customers farmer farmers priest bishop pastor guard guards
  firefighter firefighters pilot pilots insider teenager child children youth participant participants
  villager villagers worshipper worshippers pensioner pensioners commuter commuters shopkeeper shopkeepers
  attendee attendees juror jurors defendant defendants plaintiff plaintiffs suspect survivor survivors
  commissioner councilman councilwoman councillor councillors legislator legislators candidate candidates nominee
  interpreter engineer engineers technician biologist psychologist physician physicians surgeon therapist`,
)

/** Nobody in particular: words that editors strike out ("critics say", "experts believe"). */
export const vagueNouns = wordSet(
  `critics critic experts observers analysts sources insiders scholars academics pundits commentators people everyone
  everybody somebody someone anyone nobody others some many most few several detractors opponents proponents supporters
  advocates skeptics sceptics opinion public world community circles quarters rumors rumours rumor rumour reports
  studies surveys polls accounts speculation conventional wisdom historians economists scientists researchers
  specialists watchers conservatives liberals progressives republicans democrats americans britons europeans voters
  fans users locals theorists enthusiasts industry-watchers allies rivals foes media press outlets headlines pessimists
  optimists naysayers thousands hundreds dozens millions majority minority half those they onlookers`,
)

/** What can be looked up: papers, data, posts, recordings. */
export const documentNouns = wordSet(
  `report study survey poll census data dataset document documents record records filing filings lawsuit suit complaint
  indictment affidavit memo memorandum letter email emails e-mail e-mails transcript transcripts law bill act treaty
  constitution book memoir article story column editorial op-ed essay paper tweet tweets post posts video footage photo
  photos photograph photographs statement figures statistics numbers results findings research analysis review
  investigation audit estimate estimates forecast projections index ranking rankings chart graph table file files
  website site page blog advertisement ad ads billboard sign banner press-release release notice brief ruling verdict
  opinion order warrant contract agreement resolution amendment ballot ordinance decree regulation guidelines policy
  charter manifesto platform diary diaries biography documentary film program programme broadcast podcast interview
  headline caption text texts message messages note notes recording recordings tape tapes image images map maps
  evidence polling averages average tally count logs log minutes invoice invoices receipts timeline obituary inscription
  plaque slogan screenshot screenshots spreadsheet testimony deposition summary newsletter flyer flier leaflet plan
  copy excerpt preface inscription label caption essay petition brochure rescript cable journal experiment experiments trial trials model models simulation simulations assessment autopsy`,
)

/** Bodies that speak as such, also without a proper name: the reader knows whom to ask. */
export const organisationNouns = wordSet(
  `police prosecutors government administration ministry department agency commission committee council court company
  corporation firm bank university college school hospital campaign party union association organization organisation
  group charity foundation institute institution coalition parliament congress senate house cabinet embassy army navy
  military regulator watchdog newspaper magazine network station channel publication outlet site website city county
  state country nation church club team league federation airline airport museum board bureau office authority
  authorities tribunal panel newsroom publisher studio label startup retailer manufacturer automaker carrier
  brigade force regime militia alliance bloc society trust fund service task-force delegation pentagon kremlin
  palace vatican fbi cia nsa defense defence prosecution militants rebels organizers organisers band think-tank lab
  laboratory center centre provider brand store chain utility giant investigators jury pac super-pac nonprofit`,
)

/** Titles that lead to a name given elsewhere in the story, when "the" stands before them. */
export const titleNouns = wordSet(
  `president vice-president minister premier chancellor senator congressman congresswoman representative governor mayor
  secretary ambassador judge justice chief director chairman chairwoman chair ceo executive founder owner candidate
  nominee lawmaker politician leader king queen prince princess pope bishop archbishop pastor reverend general admiral
  colonel captain sheriff commissioner attorney lawyer prosecutor professor researcher scientist economist author
  writer columnist reporter journalist editor historian actor actress singer rapper musician comedian director
  filmmaker coach manager player striker star billionaire businessman businesswoman entrepreneur mogul activist
  spokesman spokeswoman spokesperson doctor officer detective mother father widow teacher student politician
  republican democrat conservative liberal independent libertarian socialist host anchor commentator strategist
  adviser advisor aide pollster speaker whip counsel mp`,
)

/** Capitalised groups of people that nobody in particular speaks for. */
export const crowdNames = wordSet(
  `republicans democrats americans britons europeans conservatives liberals muslims christians jews catholics
  evangelicals latinos hispanics russians chinese germans israelis palestinians iranians mexicans canadians australians
  libertarians socialists texans californians floridians southerners iraqis syrians africans asians westerners
  african-americans millennials women men whites blacks independents`,
)

/** What a story calls somebody whom it has named, to say it in another way: "the steel tycoon", "the football legend". */
export const epithetNouns = wordSet(
  `tycoon magnate star legend icon hero veteran native incumbent hopeful front-runner frontrunner donor democrat
  republican libertarian socialist heir titan firebrand maverick newcomer rival opponent challenger contender
  pastor preacher evangelist actress comedian personality pundit loyalist`,
)

/** What somebody is to another: whose, a possessive says. */
export const kinNouns = wordSet(
  'son daughter brother sister wife husband mother father widow widower uncle aunt nephew niece cousin grandson granddaughter grandfather grandmother fiancé fiancée',
)
