"""First names that callers in France bear, folded; written from general knowledge."""

from __future__ import annotations

from frontdesk.understanding.tokens import word_set

FIRST_NAMES = word_set("""
aaron abdallah abdel abdelaziz abdelghani abdelhak abdelhakim abdelhamid abdelkader abdelkrim abdellah abdelmalek
abderrahim abderrahmane abdou abdoul abdoulaye abdul abel abigail achille adam adama adel adelaide adele adeline adem
adil adjoua adrian adriana adriano adrien adrienne affoue agathe agnes agnieszka ahmed ahmet aicha aida aimee aissa
aissatou akim akissi alain alan alassane alba alban albert albertine alberto aldo alejandro aleksandra aleksei
alessandro alessia alex alexandra alexandre alexandrine alexane alexia alexis alfred ali alice alicia alida alienor
aliou alison alix aliya alizee allan alma aloise aloys alphonse alvaro alya alyssa ama amadeo amadou amal amalia
amandine amar amaury ambre ambroise amel amelia amelie amina aminata amine amir amira ana anabelle anais anastasia
anatole andre andrea andreas andree andrew andriy andrzej angel angela angele angelina angelique angelo angie anh
anissa anita ann anna annabelle anne annette annick annie anouk anselme anthony antoine anton antonella antonia antonin
antonio apollinaire apolline ariane arielle aristide arjun arlette arlo armand armande armelle arnaud arnold arsene
artem arthur arthus assane assia astrid aude audrey augusta auguste augustin augustine aurele aurelia aurelie aurelien
aurore awa axel axelle aya aylin ayoub ayse azelie azzedine babacar badr bakary baptiste barbara barnabe bart
barthelemy basile bastien baudouin beatrice beatriz begona belaid belkacem benedicte benjamin benjamine benoit
berangere berengere berenice bernabe bernadette bernard berthe bertille bertrand betty bianca bilal bineta binta bintou
birgit blaise blanche blandin blandine bob bogdan boris boualem boubacar boubakar brahim brandon brenda brian brice
brigitta brigitte bruce brunehilde bruno bryan burak calixte calvin camelia camila camille candice capucine carine
carla carlo carlos carlota carmen carole carolina caroline caroll casimir cassandra cassandre catarina caterina
catherine cathy catia cecile cecilia cedric celeste celestin celestine celia celine cesar chafik chaima chakib chantal
chantale charlene charles charlie charline charlotte charly cheick cheikh cherifa chiara chloe christelle christian
christine christophe chrystelle ciara cindie cindy claire clara clarence clarisse claude claudette claudia claudine
claudio clea clelia clemence clement clementine cleo cleophee cloe clotilde clovis colas coleen colette colin coline
conceicao conrad constance constantin cora coralie corentin corentine corinna corinne cornelia cosima cosme costel
coumba cristian cristiano cristina cynthia cyprien cyriane cyril cyrille dalila damien daniel daniela daniele danielle
danny dany daouda daphne daria dario david davide davy dean deborah delia delphine denis denisa denise deniz desire
desiree diana diane didier diego dieter dilan dimitri dina dior djamel djamila djeneba djibril dmitri dmytro dolores
domenico dominika dominique donatien donia donovan dora doria dorian doriane doris dorothee dorothy douglas driss
drissa duarte dung dylan ebru eda eddie eddy edgar edgard edith edmond edmonde edouard eduardo edwige edwin efe ela
elea eleana elena eleni eleonore eliana eliane elias elie eliette elif elijah eline elio eliott elisa elisabeth
elisabetta elise elisee elizabeth ella ellen elliot elodie eloi eloise elsa elvira elvire elyes elyne emanuel emel
emeline emie emil emile emilia emiliano emilie emilien emilienne emily emine emir emma emmanuel emmanuelle emre enora
enrico enrique enzo eray eric erica erik erika ermeline ernest ernestine ervin erwan esma esmeralda espen esteban
estela estelle esteve esther etel ethan etienne eudes eugene eugenia eugenie eulalie euphrasie eva evan evane
evangeline evelina evelyne evrard ewa ezequiel fabian fabien fabienne fabio fabiola fabrice fabrizio fadila fadma
faical fanny fanta fantine faouzi farah farid farida faten fatih fatiha fatima fatma fatmata fatou fatoumata faustin
faustine fausto faycal fedor felicie felicien felicite felipe felix ferdinand ferhat fernand fernande fernando ferreol
fethi filipa fiona firmin flavia flavie flavien flora florence florencia florentin florentine florian floriane florin
florine fouad fouzia francesca francesco francine francis francisca francisco francisque franck francois francoise
frank franz freddy frederic frederick frederik frederique fulbert gabin gabriel gabriela gabriele gabrielle gael gaelle
gaetan gaetane galina garance gaspard gaston gaultier gauthier gautier gauvain genevieve geoffrey george georges
georgette georgina geraldine gerard gerda germain germaine germana gersende gertrude gheorghe ghislain ghislaine
giacomo gianluca gianni gilbert gilberte gilda gildas gilles ginette ginevra gino giorgio giovanna giovanni gisele
giulia giuseppe gladys gloria godefroy goncalo gonzague graca graziella greg gregoire gregory greta guenole guido
guilaine guilhem guilherme guillaume guillemette guislaine gul gulsen gunther gurpreet gurvan gustave gustavo guy
guylaine gwen gwenael gwenaelle gwendal gwendoline gwenn habib hacene hadja hadrien hafid hafida hafsa hajar hakan
hakim hakima halima hamid hamida hamidou hamza hanae hanna hannah hans harold harouna harry hasan hasna hassan hassane
hassiba hatice hawa hayat hayet hector hedi hedwige heidi heinz helena helene helga heliette heloise henri henriette
henrique herbert hermann hermine herminie herve hicham hichem hilaire hilda hippolyte hoang hocine honore honorine
horace hortense houcine houda houria hugo huguette hui hulya hung huong huseyin hussein iain ian iban ibrahim ibrahima
idir idris idriss idrissa ignace igor iker ikram ilan ilana ilhan ilian iliana ilias ilies ilona ilyana ilyas ilyes
ilyess imad imane imen imene imran ina inaya ines iness ingrid inigo inmaculada ioana ion ionel ionut irene irina iris
iryna isa isaac isabeau isabel isabella isabelle isaie isaure isidore ismael ismahane ismail ismaila isolde issa issam
itzia ivan ivana ivanne ivo ivone iwan jacek jacinthe jack jackie jacky jacob jacquelin jacqueline jacques jacquie
jacquot jad jade jake jamal jamel james jamila jan jana jane janelle janet janette janick janina janine jaouad jared
jasmin jasmine jason javier jawad jay jean jeanine jeanne jeannette jeannine jeannot jeff jefferson jenna jennifer
jenny jeremias jeremie jeremy jerome jerry jerzy jess jesse jessica jessie jesus jihane jim jimmy jo joachim joana
joanna joanne joao joaquim joaquin jocelyn jocelyne joe joel joelle joey joffrey johan johann johanna johanne john
johnny jojo jonas jonathan jordan jordane jordi jorge joris jose joseba josefa joseph josepha josephine josette joshua
josian josiane josselin josue jovanna joy joyce juan juana jude judicael judith jules julia juliana juliane juliann
juliano julie julien julienne juliet juliette julio jun justin justine justo kacper kader kadiatou kadidia kadija kais
kamal kamel kamil kamila kamilia kanel karen karim karima karin karina karine karl karla karol karolina kassandra
kassim katarzyna kate kateryna kathleen kathy katia katie katja katy kayla kelian kelly kelyan kemal ken kenan kenny
kenza kenzo kerem kevin kevyn khadiatou khadidja khadija khadim khadra khady khaled khalid khalil kheira kim kimberley
kimberly klaus klervi koffi kofi kouame kristel kristell kristian kristina krystyna krzysztof kurt kwame kylian kyllian
laetitia lahcen laia laila lais lalie laly lamia lamine lan lana lancelot landry lansana lara larbi larissa larry lars
latifa laura laure laureen laureline laurena laurence laurene laurent laurette lauriane laurianne laurick laurie
laurine lazare lea leana leandre leandro leanne leila leilou lena lenaic lenaick lenaig lenny lenora leo leocadie leon
leonard leonardo leonce leone leonie leonor leontine leopold leslie lester leticia levana lewis leyla lia liam liana
lidia liham lila lili lilia lilian liliana liliane lilly lilou lilwenn lily lin lina linda lindsay line linh lino
lionel lionelle lior lirio lisa lisandro lise lisette lison liv livia liza loan loana loane loann lohan loic lois lola
lomane lora loreen lorelei loren lorena lorene lorenzo lorette loriane lorie loris lorraine lotfi lothaire lou louane
louann loubna louca louella louis louisa louise louisette louison louka loukas louna lounes luana lubin luc luca lucas
luce lucette lucian luciana luciano lucie lucien lucienne lucile lucille lucinda lucio lucrece ludivine ludmila
ludmilla ludovic luis luisa luka lukas luke lula luna lurdes luz lya lydia lydie lyes lylia lylou lyna lynda lyne
lysandre lyse lysiane maceo macha maciej mackenzie madalena maddie maddy madeleine madeline madison madjid mado mady
mael maelia maelie maelig maeline maelle maely maelys maeva mafalda magali magalie magda magdalena magdeleine maggy
maguelone maguy mahamadou mahaut mahdi mahe maher mahmoud maia mailys maimouna maina maira maite maiwenn maixent maja
makan malak malek malene malgorzata malia malick malik malika malo malorie malory malvina mamadi mamadou mamoudou
mamoun manel manfred manoel manolo manon manpreet mansour manu manuel manuela manuella mara marc marceau marcel
marcelin marceline marcelle marcello marcelo marcia marcin marco marek marga margaret margarida margarita margaud
margaux margerie margo margot marguerita marguerite maria mariam mariama marian mariana mariange marianne mariano
maribel marie marieke mariella marielle mariem marien marietta mariette marika marilou marilyn marilyne marin marina
marine marinette mario marion marise marius marjolaine marjorie markus marlene marley marlon marlyse marouane marta
martha marthe martial martin martina martine marvin marwa marwan mary maryam maryline maryna maryse maryvonne mateo
mateusz matheo mathias mathieu mathilda mathilde mathis mathurin mathys matilda matilde matis matisse matt matteo
matthew matthias matthieu matthis matthys maud maude maura maureen maurice mauricette mauro max maxence maxime
maximilian maximilien maxine maya mayeul mayline maylis mayssa meddy mederic medhi megane mehdi mehmet mei meissa
melaine melanie melchior melina melinda melissa melissandre mellie melodie melusine melvin melvyn melyna memet mercedes
meredith meriam meriem merlin merve merwan meryem meryl mia michael michaela michal michalina michel michele micheline
michelle mickael miguel mihai mika mikael mikail mike mila milan milena milo milou miloud mina ming minh minna miora
mira mirabelle miranda mireia mireille mirella miriam misha moana modibo mohamadou mohamed mohammad mohammed mohand
moise moktar molly mona monia monika monique morad morgan morgana morgane mory moshe mouhamed moulay mouloud mouna
mounia mounir mourad moussa muhammad muhammed muhammet murat muriel murielle mustafa mustapha mykola mylan mylene
myriam myrtille myrto nabil nabila nacer nacera nadege nadejda nadia nadine nadir nadjet nael nahel naim naima nais
najat najet najib najwa naomi narcisse nasser nassim nassima nastasia natacha natalia nataly natasha nathael nathalie
nathan nathanael nathaniel nawal nawel nawelle nazare nazim ndeye nejma nelia nelly nelson nesrine nestor neven nevena
ngoran nial nicholas nick nicola nicolas nicole nicolette nicolo niels nihad nikita nikola nikolai nikolas nils nina
nino ninon nisrine noa noah noam noame noan noe noel noelia noelie noeline noelle noelly noemi noemie noham nolan
nolhan nolwenn nora norah norbert nordine noredine norma norman nour noura noureddine nouria nuno nuria oceane octave
octavie octavio odette odile odilon odin odysseas oksana oleg oleksandr olena olga olivia olivier olympe omar omayma
ombeline ondine onesime ophelia ophelie oranne oren oriana oriane orianne orlane ornella oscar osman othilie othman
othmane otilia otto oualid oumar oumou ousmane oussama ousseynou owen ozan ozgur pablo paco pacome paloma pamela paola
paolina paolo paquita pascal pascale pascaline patrice patricia patricio patrick patrik patsy paul paula paulette
paulin paulina pauline paulo pavel pawel pearl pedro peggy pelage penelope pepita percy perla pernelle perrine
pervenche pete peter petra petronille philibert philip philipp philippa philippe philippine philomene phoebe phuong pia
pierre pierrette pierrick pierrot pietro pinar piotr placide pol polina poppy prisca priscilla priscille priya prosper
prudence quang quentin quentine quincy quitterie quoc rabah rabia rachel rachelle rachid rachida radu rafael rafaela
rafaelle raffaele raj ralph ramata ramatoulaye ramazan ramdane ramzi rania raoul raphael raphaela raphaella raphaelle
raquel rashid raul ravi rayan rayane raymond raymonde rebecca reda redha redouane regina regine regis reinhard rejane
remedios remi remo remy renan renata renato renaud rene renee reynald reynold riad ric ricardo riccardo richarde rick
ridha rim rima rita rivka riyad rizlane rob robbie robert roberta roberte roberto robin robinson rocco roch rocio
rodolfo rodolphe rodrigo rodrigue roger rokhaya rokia roland rolande romain romaine romana romane romaric romeo rominna
romuald romy ronald ronaldo ronan ronny rosa rosalia rosalie rosalind rosanna rosaria rosario rose roseline rosella
roselyne rosemarie rosemonde rosette rosi rosie rosine rosita ross rowan roxana roxane roxanne ruben rudi rudolf rudy
rufin rui russell rute ruth ryan saad sabah sabine sabri sabrina sabriya sacha sadek sadia sadio safa safia sahra said
saida saidou salah salam salem salif saliha salim salima salimata sally salma salman salome salomon salvador salvatore
sam samantha sami samia samir samira samson samuel samy sana sanaa sandie sandra sandrina sandrine sandro sandy sanjay
santiago sara sarah sasha saskia saturnin satya saul savannah sawsan scarlett scott sean sebastian sebastiao sebastien
sefora segolene sekou selena selene selim selima selin selma semih semra seraphine serena serge sergei sergio sergiu
sergiy serkan servane seth sevan sevda severin severine seydou seynabou seyni shana shane shanna shannon sharon shaun
shayna sheila shelly shirley sibylle sid sidi sidney sidonie siegfried sienna sigrid siham sihem silvana silvia silvio
simeon simon simona simone sinan sine siobhan sira sirine sixte sixtine slimane smail soan soazig socrate sofia sofian
sofiane sofien sohan soheil soizic sokhna solal solange soledad solen solena solene solenn solenne soline solveig sonia
sonny sonya sophia sophian sophie soraya sorel soren souad soufiane souheil souhila soukaina soule souleymane soumaya
soumia stacy stan stanislas stanislaw steeve stefan stefania stefano stella stephan stephane stephanie stephen stephie
sterenn steve steven stuart suleyman sunny susan susana susie suzanna suzanne suzel suzette suzie suzon suzy svetlana
swan swann sybille sydney sylvain sylvaine sylvana sylver sylvestre sylvette sylviane sylvie sylvina tadeusz taha tahar
taieb taina talia tamar tamara tamas tancrede tanguy tania tanya tao taous tarek tariq tatiana tatyana tayeb taylor ted
teddy telma teo teodor terence teresa tess tessa tetiana thadee thais thalia thanh thea theau thelma theo theodora
theodore theophane theophile theophraste theotime theresa therese thi thiago thibaud thibault thibaut thierno thierry
thoma thomas thomasine thuy tia tiago tibere tidiane tifany tiffany tilda tilio tim timeo timon timothe timothee
timothy timour tina tino tiphaine tiphanie titaina titien titouan titus tiziana tobias tom tomasz tommy toni tonio tony
toufik tracy trang trevor tristan tristane trung tuan tudor tulin turgut tybalt tyler tyron ulysse umut urbain ursula
ursule urszula usman valentin valentina valentine valentino valere valeria valerian valeriane valerie valerien valery
valter vanessa vanina vasco vasile vassili vera vero veronika veronique vianney vicente vicky victoire victor victoria
victorien victorine viktor viktoria vilma vincent vincenzo vinciane violaine violetta violette viorica virgil virgile
virginia virginie vitor vitoria vittoria vittorio vivian viviane vivien vivienne vlad vladimir volkan volodymyr wael
wafa wahib wahiba waldemar waldo walid walter wanda wandrille warren wassila wassim wei wendy werner wesley wiam
wiktoria wilfrid wilfried wilhelm wilhem willem william willy wilma winnie winston wissam wissem wojciech wolfgang
xander xavi xavier xaviere xiao xuan yacine yacouba yael yaelle yamina yan yanick yanis yann yannick yannis yao yara
yari yasin yasmin yasmina yasmine yassin yassine yassir yasuko yaya yazid yesim yildiz ylan yline ynes yoan yoana yoann
yohan yohann yohanna yolanda yolande yolene yon yoni yosra youcef youenn youna younes youness younous youri youssef
youssouf ysaline yse ysee yulia yuna yunus yuri yusra yusuf yvan yvanne yveline yvelise yves yvette yvon yvonne
zaccaria zacharie zachary zack zadig zahia zahra zaina zakaria zakarya zakia zara zayd zbigniew zdenka zehra zeineb
zelda zelie zena zeynep zhora zia zied zilda zineb zinedine ziyad zoe zoelie zofia zohra zola zora zoubida zoubir
zouhair zoulikha zuzanna zyad
""")
"""One word each: "Jean-Pierre" is two of them."""
