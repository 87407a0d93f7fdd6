/**
 * Given names with their short forms and their spellings in neighbouring languages, a comma behind each name, folded as
 * `foldName` folds. It serves three ends: short forms ("Bill" for "William"), telling apart names that are one letter
 * away from each other ("Martin" and "Marvin" are both listed, a comma between them), and the sex that a title must agree
 * with. Forms of one name in languages whose press writes one person either way stand together (Vladimir, Volodymyr,
 * Uladzimir); forms that nobody exchanges (John, Ivan, Juan) do not. From general knowledge of names in the news,
 * not from a list of people; a name that is missing is only compared by its spelling.
 */
const MALE = `
aaron, abraham abe avraham, adam, adrian adrien, ahmed ahmad achmed ahmet akhmed, alan allan allen al,
albert al bert,
alexander alex alec sasha sacha sandy aleksandr alexandr aleksander alexandre aleksandar oleksandr aliaksandr alyaksandr oleksander sanya ales shura xander,
alexei alexey aleksei aleksey alexej oleksiy oleksii aliaksei alyaksey alyosha lyosha, ali, alfred alf fred alfie,
amir emir, anatoly anatoli anatoliy anatol tolya, andrew andy drew,
andrei andrey andrej andriy andrii andrzej andre andrea, angelo, anthony tony antony ant, anton, antonio toni tonino,
anwar anvar, arnold arnie, arthur art artur, artem artyom artsiom, arseny arseniy arseni, barack barry,
bartholomew bart, bashar, benjamin ben benny benjy binyamin, bernard bernie, boris borya barys, brian bryan, bruce,
carl karl, carlos, charles charlie chuck chas, christian, christopher chris kit topher, cyril kirill kiryl kyrylo,
daniel dan danny daniil danylo daniele, darren, david dave davey, dennis denis den dzianis denys, derek derrick,
dmitry dmitri dmitriy dmytro dima dzmitry dmitrij dimitri, dominic dom dominique, donald don donny, douglas doug,
dylan, edgar, edward ed eddie ted ned eduard, edwin ed, emmanuel manny manuel, enrique, eric erik erich,
ernest ernie ernesto, eugene gene, evan, felix, ferdinand, fernando, fidel, francis frank frankie,
francisco paco pancho, francois, frank, franklin frank,
frederick fred freddie freddy fredrick frederic frederik fredrik, friedrich fritz, gabriel gabe, gary garry,
gennady gennadi hennadiy henadz gena, geoffrey jeffrey geoff jeff, george georgie, georgy georgi heorhiy georgiy,
gerald gerry jerry gerard, giovanni gianni, gordon, graham graeme, gregory greg,
grigory grigori hryhoriy ryhor grisha, guillermo memo, gustavo gus, hamid, harold harry hal, hassan hasan,
henry hank harry hal, herbert herb bert, hugh hughie hugo, hussein hussain husein husayn hossein hossain, ian iain,
ibrahim ebrahim, igor ihor ihar, ilya illia ilia illya, isaac ike yitzhak itzhak, ivan vanya, jack,
jacob jake jakob yakov, jacques, james jim jimmy jamie jimbo, jan yan, janos, jason, javier, jean, jean-claude,
jeremy jerry jem, jerome jerry, jesus, joaquin, joel, john jon johnny jack, jonathan jon jonny, jordan, jorge,
jose pepe, joseph joe joey josef, joshua josh, josip, juan, jurgen, julian jules julien, justin, keith,
kenneth ken kenny, kevin kev, khalid khaled, konstantin kostya kanstantsin kostyantyn, lars,
lawrence larry laurence lawrie, leon, leonard len lenny leo, leonid lyonya, leopold, leroy, louis lou lewis luis,
lucas luke lukas, luigi, mahmoud mahmud mahmood mehmood, marco, mario, mark marc marko, marcus, martin marty martyn,
marvin marv, matthew matt matty, matteo, maurice mo, maxim maksim maksym max, maximilian max, mehmet,
michael mike mick mickey micky mikey, michel, miguel, mikhail misha mykhailo mikhas, mitchell mitch,
mohammed mohamed muhammad mohammad muhammed mohamad muhamad mohd mehmed mo, morris, moses moshe,
mustafa mostafa moustafa, nathan nate, nathaniel nate nat nathan, neil neal,
nicholas nick nicky nico nicolas nikolas, nigel, nikita mikita mykyta,
nikolai nikolay nikolaj mykola mikalai mikola kolya, noah, norman norm, oleg oleh aleh, oliver ollie olly,
oscar oskar, osama usama, otto, owen, pablo, patrick pat paddy padraig, paul, pavel pavlo pasha, pedro, peter pete,
petr pyotr piotr petro petya, philip phil phillip philippe filip, pierre, rafael rafa raphael, ralph, ramon,
randall randy randolph, raul, raymond ray, reginald reg reggie, ricardo, richard rick dick ricky rich richie,
robert bob rob bobby robbie bobbie, roberto, rodney rod, roger rog, roland, roman, ronald ron ronnie ronny, rory,
ross, roy, rudolf rudy rudolph, rupert, russell russ, ryan, saddam, salvador, samuel sam sammy, scott,
sean shaun shawn, sebastian seb, sergei sergey serge sergej serhiy serhii siarhei syarhey seryozha, shimon, simon,
stanislav stas stanislau slava, stanley stan, stephen steven steve stephan stefan steph, stuart stewart stu,
tariq tarek tarik, terence terry terrence, theodore ted teddy theo, thomas tom tommy, timothy tim timmy, tobias toby,
todd, trevor trev, umar omar, vadim vadzim vadym, valery valeri valeriy valerij,
vasily vasili vasyl vasil vasiliy vasya, vicente, victor viktor viktar vic vitya, vincent vince vinnie vinny,
vitaly vitali vitaliy vital, vladimir volodymyr uladzimir vova volodya vladimer, vladislav vlad uladzislau vladyslav,
vyacheslav viacheslav slava viachaslau, walter walt wally, warren, wayne, werner, wilhelm willi,
william bill will billy willy willie liam, wolfgang, xavier,
yevgeny evgeny yevgeni evgeni evgeniy yevhen yauhen zhenya, yuri yury yuriy yurii juri iurii jury,
yusuf youssef yousef joseph yousuf, zachary zach zack zak, alexandros alexis alekos, athanasios thanasis, evangelos vangelis, panagiotis panos, emmanouil emmanuel manolis,
spyridon spyros, vasilios vasilis vassilis, eleftherios lefteris, antonios antonis, theodoros thodoris, michail mikhail michalis,
abd abdul abdel abdal abdol abdoul abdur abdus, abdullah abdallah, barnaby, benito, claude,
clifford cliff, craig, curtis, dale, dirk, duncan, dwight, elon, eliot elliot elliott, emil, fabio, gavin,
glenn glen, guy, harvey, howard howie, imran, irving, jared, jerzy, jesse, kenji, kurt curt, kyle, lee, lloyd,
lyndon, malcolm, marcel, marek, neville, niall, nils niels, olaf olav, patricio, pascal, quentin, rajiv, rami, rene,
rex, ruslan, sanjay, sidney sid sydney, silvio, taras, tyler ty, tyrone ty, vernon, vikram, wesley wes, robin, kim,
leslie les, pat, chris, jamal, ante, mahir, mahathir, hafez,
hans hannes, heinz, heinrich heiner, klaus claus, dieter, uwe, sven, jens, ulrich uli, gunter gunther guenter,
helmut, manfred, rainer reiner, holger, torsten thorsten, joachim jochen achim, matthias matthis, florian, markus,
andreas, stefano, giuseppe beppe, franco, sergio, alessandro sandro, lorenzo, pietro, paolo, luca, riccardo, alvaro,
diego, emilio, eduardo edu, felipe, ignacio nacho, leonardo, mariano, martino, rodrigo, santiago, tomas, joao, paulo,
thiago, bruno, henri, olivier, laurent, thierry, alain, yves, gilles, herve, guillaume, etienne, emile, marcelo,
bjorn, anders, magnus, mikael, henrik, jonas, kristian, gustav, axel, johan johannes, willem wim, pieter, ruud,
geert, kees, tomasz, krzysztof, wojciech, maciej, pawel, lech, milan, zoran, goran, dragan, slobodan, ivica, konstantinos kostas costas,
georgios giorgos yorgos, dimitrios dimitris, nikolaos nikolas nicolas nikos, ioannis yannis giannis, recep, kemal, mustapha, selim, orhan, osman, salman,
faisal, fahd, bilal, hamza, karim kareem, nabil, nasser, saeed said, samir, waleed walid, yasser, zaid, amit, anil,
arun, ashok, deepak, manmohan, narendra, pranab, raj, rahul, rakesh, ravi, sachin, sandeep, sunil, suresh, vijay,
vinod, shinzo, fumio, yoshihide, taro, junichiro, hiroshi, akira, satoshi, jaroslaw, andris, juris, valdis, gitanas,
algirdas, tigran, armen, levan, giga, irakli, mikheil, ilham, heydar, nursultan, kassym, islam, emomali, bakhtiyar,
brad bradley, brett, brent, blake, caleb, carter, clint, cody, cole, connor conor, dean, devin, dustin,
elijah eli, ethan, garrett, grant, hunter, isaiah, jay, kirk, landon, logan, mason, miles myles, mohan, morgan,
perry, preston, reed reid, roderick, sterling, travis, troy, vaughn, wade, zane
`;

const FEMALE = `
abigail abby, adele, agnes, aisha ayesha, alexis, alexandra alex sandra sasha aleksandra sandy lexi oleksandra, alice, alina,
alison ali allison, amanda mandy, amelia, amy, anastasia nastya anastasiya anastasiia, andrea, angela angie,
angelina, anita, anna anya hanna hannah ania, anne ann annie, antonia toni, barbara barb babs, beatrice bea,
bernadette, bridget biddy, brenda, brigitte, camilla, carol caroline carrie carolyn, caroline carolina carrie,
catherine kate katie kathy cathy katherine kathryn katharine kitty cath kathleen cathleen, cecilia, celia,
charlotte lottie charlie, chiara, christina tina chrissie kristina christine chris christina, claire clare, claudia,
cynthia cindy, daniela daniella danielle, daria darya dasha, deborah deb debbie debra, diana diane di, dolores,
dorothy dot dottie dolly, eleanor ellie nell nora, elena yelena olena alena lena jelena,
elizabeth liz beth betty lizzie eliza libby betsy liza bess elisabeth bettie lisbeth, ella, ellen nell, emily em,
emma, ekaterina yekaterina katya kateryna katsiaryna katerina, esther, eva, evelyn, florence flo,
frances fran francesca, gabriela gabi gabriella gabrielle, galina halyna halina galya, genevieve, georgia, geraldine,
gina, gloria, grace, greta, gwendolyn gwen, harriet hattie, heather, heidi, helen helena, hillary hilary, ilana,
indira, ingrid, irina iryna ira, irene, isabel isabella bella izzy isabelle, jacqueline jackie jacqui,
jane janet janie, janet jan, janice jan, jasmine yasmin, jean jeanne jeannie, jennifer jen jenny jenn,
jessica jess jessie, jill jillian gillian gill, joan, joanna jo joanne, josephine jo josie, joyce, judith judy jude,
julia yulia yuliya iuliia julie jule, juliana, julie, juliette juliet, karen, karla carla, kimberly kim,
larisa larysa, laura laurie, lauren, leila layla leyla, linda lindy, lindsay lindsey, lisa, lorraine,
louise lou louisa, lucy lucia, lydia lidia lidiya, lynn, madeleine madeline maddie, magdalena,
margaret maggie meg peggy marge margie greta rita megan daisy, margarita rita,
maria mariya maryia masha marya mariia mary, marie, marina maryna, marta, martha, martina, mary molly polly mamie,
matilda tilly, maureen, megan meghan meg, melanie mel, melissa mel, mercedes, mia, michaela mikaela, michele,
michelle, miriam, monica monika, nadia nadezhda nadya nadzeya, nancy, naomi,
natalia natasha nataliya natalya natalie nataliia nata, nicole nicky nicola, nina, olga olha volha, olivia,
oksana aksana, pamela pam, patricia pat patty trish tricia patti, paula, pauline, penelope penny, petra, phyllis,
polina palina, rachel rachael, rebecca becky becca, regina, renata, rita, roberta bobbie, rosa, rose rosie, rosemary,
roxana roxanne, ruth, sabrina, sally, samantha sam, sara sarah sadie, sharon, shirley, silvia sylvia, simone,
sofia sophia sophie sofiya zofia, sonia sonya, stella, stephanie steph stefanie, susan sue suzy susie suzanne,
svetlana sviatlana svitlana sveta svyatlana, tamara, tara, tatiana tatyana tanya tetiana tetyana tatsiana tania,
teresa theresa terri tess, thelma, tiffany, tina, tracy tracey, ursula, valentina, valeria valeriya valeryia,
vanessa, vera, veronica veronika, victoria viktoria vicky viktoriya viktoryia tori, violet, virginia ginny, vivian,
wendy, winifred, xenia ksenia kseniya kseniia, yana jana, yvonne, zoe, leslie lesley, robin, kim, lee, condoleezza,
theresa, angelika, carla, casey, cheryl, chelsea, colleen, connie constance, denise, dina, donna, edith, eileen,
erica erika, erin, fatima fatma, gail, gertrude, ginger, ginta, hope, ivanka, jodie jody, kamala, kelly, kirsten,
kristen, leona, mette, melania, nadine, nikki, norma, paris, phoebe, priscilla, ramona, rhonda, sheila, sherry,
sonja, tammy, tulsi, ulla, vivienne, zainab,
brunhilde, hannelore, heike, inge, katrin kathrin, birgit, sabine, monique, annegret, annalena, giulia, paola,
silvana, carmen, pilar, consuelo, ana, isabela, luisa, sofie, ines, beatriz, leticia, marisol, camille, celine,
chantal, dominique, elodie, helene, jacinda, marine, segolene, sylvie, valerie, agnieszka, beata, malgorzata, magda,
grazyna, ilse, astrid, birgitta, ingeborg, kirsti, sanna, sigrid, solveig, ulrika, dalia, ingrida, kaja, salome,
aliya, gulnara, meral, emine, hasina, pratibha, priyanka, sushma, benazir, malala, khaleda, aung, sanae, yuriko,
ashley, brooke, brittany, chloe, crystal, gretchen, hailey, holly, ivy, jenna, joy, katelyn, kendra, lana, leah,
lori, marcia, marian, maxine, meredith, myra, paige, robyn, roslyn, ruby, savannah, selena, serena, sienna, skye,
summer, taylor, thea, venus, whitney
`;

/** A folded given name's lines in the table and the sexes of those lines. */
interface GivenName {
  lines: number[];
  sexes: Set<'male' | 'female'>;
}

const KNOWN = new Map<string, GivenName>();
/** First form of each line: the one name keys are made of. */
const HEADS: string[] = [];
for (const [sex, table] of [
  ['male', MALE],
  ['female', FEMALE],
] as const) {
  for (const line of table.split(',')) {
    const forms = line.trim().split(' ');
    for (const form of forms) {
      const known = KNOWN.get(form) ?? { lines: [], sexes: new Set() };
      known.lines.push(HEADS.length);
      known.sexes.add(sex);
      KNOWN.set(form, known);
    }
    HEADS.push(forms[0] ?? '');
  }
}

export const isGivenName = (word: string) => KNOWN.has(word);

/** 'male' or 'female' where the table knows the name for one sex only, else `null`. */
export function sexOfGivenName(word: string): 'male' | 'female' | null {
  const sexes = KNOWN.get(word)?.sexes;
  if (sexes?.size !== 1) return null;
  return sexes.has('male') ? 'male' : 'female';
}

/** The heads of the lines a given name stands on: "bill" has ["william"]. */
export const fullGivenNames = (word: string): string[] =>
  (KNOWN.get(word)?.lines ?? []).map((line) => HEADS[line] ?? '');

const NO_LINES: readonly number[] = [];
/** The lines a folded given name stands on, by number; none where the table does not know it. */
export const linesOfGivenName = (word: string): readonly number[] => KNOWN.get(word)?.lines ?? NO_LINES;

/** Whether two given names, each by its lines, are forms of one name. */
export function shareLine(a: readonly number[], b: readonly number[]): boolean {
  for (const line of a) if (b.includes(line)) return true;
  return false;
}
