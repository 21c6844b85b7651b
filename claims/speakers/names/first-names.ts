import { wordSet } from '../../words/word-classes.ts'
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
  fatima aisha ayesha nadia leila ursula ingrid greta beyoncé oprah ellen sheila wendy tammy valerie paula monica
  carly juanita wanda bette goldie tulsi kirsten debbie patti dorothy lolita dena vanessa kashiya erin tammie sherry
  sheryl cindy mandy randi bonnie connie annie jenny becky vicki vicky debby peggy patsy betsy abby gabby abigail
  alexandra alexandria alicia alison allison alyssa amelia amina anita annette antonia arlene astrid audrey ava
  beatrice belinda bernadette bethany beverly bianca bridget candace carla cassandra cecilia celeste charlene chloe
  clara claudia colleen cora daphne dolores dora doris edith eileen eleanor elaine elise ella eloise elsa erica erika
  esther eva fiona freya gail genevieve georgina geraldine gina ginny giulia gretchen gwen harriet heidi helena helga
  henrietta hilary hilda holly ilse imogen ines irene isla jacquelyn jana jasmine jeanette jeanne jennie joanna joanne
  jocelyn jodi josephine juliet justine kara karin karina katharine kathryn kendra kerstin kirsty kristen kristin
  kristina lara larissa latoya leah lena liliana lillian lily liz liza lola lorraine louise lucia lucille lucinda lucy
  lydia lynda lynne mabel madeline mae magdalena maggie marcia margarita margot marianne marie marina marjorie marlene
  marsha maureen mavis maxine meghan mia mildred millie minnie miranda miriam mollie molly muriel nadine nell nina
  nora noreen norma olga paige pam paulina pauline penelope penny phoebe phyllis polly priscilla priya rachael ramona
  regina renee rhonda rita roberta rosalind rosanna rosemary roxanne ruby sabrina sadie samira saoirse selena serena
  shauna shelley siobhan sofia sophie stella susanna susannah suzanne sylvia tamara tanya tara tatiana thelma tiffany
  trisha trudy vera verity vivian vivien whitney wilma winifred yolanda yvette yvonne zoe zainab xiaoyan mei agnieszka
  annika anja birgit brigitte dagmar frauke gisela giorgia heike jutta katrin ségolène silke sigrid svetlana tamar
  yulia faith`,
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
  stuart hugh roy ralph eugene russell louis howard vincent craig todd brad phil doug stan alex max leo
  abraham adrian ahmad albert alberto alec alejandro alexandre alexei alfred alfredo alistair allan allen alvin amir
  amit andre andreas andrei andy angelo angus antoine antonin ari arnold arturo arvind asif barney barry bart benedict
  benito bernard bertrand bobby boyd bradley brendan brent brett bruno bryce byron caleb calvin cameron carlo cecil
  cedric chad charlie claude clarence claudio clayton cliff clifford clint clive clyde cody conor cornelius curtis
  cyril damian damon danny darren darrell darryl denis derek desmond devin dewey dexter diego dieter dirk dmitri
  dominic don donnie duncan dustin dwayne dwight eddie edgar edmund eduardo edwin eli elias elijah elliot elliott elon
  emanuel emilio emmanuel enrique erik ernest ernesto erwin esteban eugenio evan everett fabian felipe felix fernando
  fidel floyd francisco francois frederick friedrich fritz gabriel garth gavin gene geoff geoffrey gerard gerhard
  gerry gilbert giovanni giuseppe glen glenn gordon graeme gustavo hamid hank harvey hector heinrich heinz helmut
  herbert herman hernan hillel homer horace horst hubert humphrey ike imran isaac ivo jaime jake jamal jared jarrod
  javier jay jean-pierre jed jens jerome jimmy joachim joaquin joel johan johannes johnny jon jonas jordi jorg josef
  joseba josé juergen jules julian julio jürgen kareem karim karl khalid khizr kirk kofi konrad kurt lars laurence
  laurent len lenny leon leonard leonardo leroy lester levi lewis liam lionel lloyd lorenzo lou lucas luigi luke
  luther malcolm manfred marc marcel marcelo marcos marcus mario marvin matteo mathieu maurice mauricio maxim melvin
  merrick michel miguel mikhail miles milo milton mohamed mohammad monte morris moshe murray mustafa narendra
  nathaniel ned nelson nicolas nicolás nikolai norbert norman octavio olaf oleg oliver olivier orrin oscar osama otto
  owen pablo paolo pascal percy perry pete pierre piers pranav quentin rafael rahul raj rajesh ramon randall randy
  raoul raul ray reggie reginald rené ricardo ricky roberto rodney rodrigo roland rolf rory ross rudolf rudolph rupert
  rush salvador salvatore samir saul sebastian sergei sergey sergio seth shane shawn shaun sheldon sidney silvio
  simeon spencer stanley stefan stephan stewart sven syed sylvester tariq terrence theo theodore tobias toby tommy
  travis trent trevor trey tristan tucker ty udo uwe valentin vernon viktor vince virgil vivek vlad volker wade
  wallace walt warren wayne wendell werner wesley wilbur wilfred wilhelm willard willie winston wolfgang xavier xi
  yuri yusuf zach zack zeke victor francis`,
)

/** `null` where the first name does not tell. */
export function genderOfFirstName(full: string): Gender | null {
  const first = full.split(' ')[0]?.toLowerCase() ?? ''
  if (hers.has(first)) return 'she'
  return his.has(first) ? 'he' : null
}
