import type { Learned } from './weigh.ts'

/** Learned from the labelled tickets: `node tests/playbook/learn/main.ts` writes this file. Lesson 3c1ba2a25196. */
export const learned: Learned = {
  outset: [0.01, 0.12, -0.05, -0.05, 0.09],
  signs: ` other@esd other@other other@staff other@staff-by-word self@.edu self@.gov self@esd self@other self@public self@staff self@staff-by-word
a: a account and can ceci desk explain for hello help hi is know let program role tell the us we which with you your
account= false true
adding= false true
advertising= false true
asked= false
automatic= false true
doubt= look-alike-domain none
from= .edu .gov esd other public staff staff-by-word
g: # / and coach coaching dcyf director early esd jordan learning manager of
hint= false true
inviting= false true
l: ! # ? @mail a account am an and at can ceci coach coaches coaching dcyf director do early for have i in is it lead me not of please program teacher the this to you
last= agent requester
move= asked-role none
orders= false true
owns= false true
p: @mai abou acce acco achi acti adde addi addr admi agre alre appr arou aske assi ayud belo brin cann cent chan chil clas clic clos coac coll comm comp cons cont coor coul coun crea cuen cult cycl dayc dele depa dire dist earl ecea educ emai empl entr eval ever fami firs foun gran grou hire infa inte invi jord kind lear leav lice logi maes mail mana ment mond morn nece need neti neve nort numb offi othe over pare pass peop plac plat plea posi prac pres prof prog prom prov qual ques reco regi repl repo requ rese reti righ seve shou show sign sinc some spec spok staf star stat stil stud supe supp syst teac than thei thin thre toda todd tran unde user vend vide visi want wher with work woul writ wron yout
people= 1 2 3
rule= account-exists automatic-reply coach-supervisor cultivate-staff dcyf-staff invites-staff outside-usual-paths role-not-told
s: # : ? a access account accounts add ceci checklist coach coaches dcyf for from fw fwd lead login my new of on our please question re request supervisor to up user your
self= coach coach-lead coachee none outside program-director
staff= cultivate-staff dcyf-staff none
state= false
takenBack= false true
trouble= false true
verdict= ask_role create_account discuss none send_tip_sheet
w: ! # & 's / : ; ? @mail a about access account accounts achievers action add address afternoon all already am an and any are as asked assistant at be been below box bring but by can care ceci change child classroom click close coach coaches coaching colleague college como con could create cuenta cultivate day daycare dcyf de dear did director directora do does e early eceap education el email en esd evaluation family find fine first for found four from get go good got group has have he head help her here hey hi hired his home how hr i if in into invitation invite is it job join just kids kindly know last lead learning let like link list log login logins look made maestra mail make manager many may me mind more morning ms much my name need needs netid never new no not now number of off office one open or our over oversee own page para password people place plan please position preschool program put quality region report research reset retired role room run said same says see send set several she should sign since site six so soy specialist spokane staff start started starting state still supervise supervisor support system teach teacher teachers team thank thanks that the their them then they this three time to today told took two una under unit up us use user uses uw video videos want wants was way we week what when where who will with work would wrong y ya year yet you your ¿`,
  weights:
    'bcecemlgodfhkcfedgeiaidfbbaZaceeajhfgTWWlifibcgecdcdddedcddedcfcdcfcgiiieeeeighidcfdcccZdcegcadbcadbffhgeeefdccbcddcedddecddecfdcdbcbcedeeefYXYWklkkefeegikffgfeWUVYefeefgffXVXYblfefdeedgeicjegbabYchgfckffjWbblffhijhjfelehieeZbhbjgkkfcefbZXZehighnlhgfhgfggbhgeiihehYXbZikiiefdeljulZXYallmhejbcoknibZbgcXZZgehiYYXcijhmjcihafdbVSXZghjgmhdfmgifngegddjdnijolkkghchkabcYcZcdgcgfjnljjplieiledZcdljgklfihcZXYliljfgijjhiigjeecaadafbbXTWYfgeeeefeefeeefeehqgjffeecdedhffdbebgklilffdgkgkfXZaYhqkhlimhgfcdcWYbeeoihjjckohkfihnghigiglidmhfjkhggfpiddgbkfomaWYbiejkefmkaZgcYXXaiZifeddhjeehcgfigcdlfZZilehkhghkjeekegfdkfiileegaYYbedlgaWXZhiggeaicdgclifjhleiggcficjcbgiciehfdccfnegddhdigiefdWVYhlifnaagbfchfidmhbeYigcmegfhghhlfkgginhiiiephjlikfepkdYaagbYehdZjfdecffedjkificggekffddeachhhcdadlkfgbaebkfdifeboZecbkjlkfhhhhlejhiefkdbgcbfgbafhcdZgfchhnbegcdjfhhekfiifWYTahjgfhgbcdYaeimkjaYZhhcbkejfghddikjdfWZabhligdZcchjjehicihdjggikficlideejgibfddckngegdecggihkcZjifgdcfdghfmjkeegeiidehfjfgcmdheeiclccZbfpYWZggcjhejfgcdidWWaYbXYdgggjkhlmdZYaijeeefdeecieiingcZbcisiijfdeiefeldffceieeiejhjjgZXcYjhgeZcXfcejgjjijegddcegdhejfifffnYffefkbcemhejffhiifefflqiiiofihkeYdhkjlcdebggfebVVbhenggelhceicdgkeejiehlhjiicedghfjkfehkghcVbegbmdlcgcaWlXcgXZhfepfclbncfdkXbbbigfefeefgfeZVWXhihhWUUWikkhleefeiejbhacedjecbgagcedcXYZeabjkfifkifgiecgeghfhefdfefidibihihgefcgccjekhkfZbcbjnlhggddhgkhggdehjjciflmgljmedghhjbjffhejiigghigiiljifkjjihgaadZjlgfjcffhgmicbfZfkfgffdhjekmfiggXXZaidkmechkbaiedbbdeZjblbeglcejfligdheljimgffiehghkbfedkihikhehhlhhedkilndfmfjiefegbcdaiejegeohkollgjdedebcjgkilfihddfjibdcfkedgijekihfcdgnfdmiZahdaZZYfcdbhfhjVaYYjefbjfehihgiknmkfgfedffcbbgceedfkmkiiejggelmdcebfegegheenhfhgegefbheecZdfeogfinkcYgcfeighhehfchfiikiWYbZolljffhfcdZcndchfjmhcaeafeigijffgikcdccZieielifjaZbbehjjdlceXZSYcgcckigkbjkfffcldajceemjdeZbkkmkngcfYafekiiljjhhdZVaakdaeeecbdiecZdddchdlhdehkiekddgekfffgicifkbghdchcffjeeeabZcfbcgbYYallggiifgdcacbifhhcdgjcfgkfcgjgjiWcbYloinZdcbjjlkghhfYVWZhiefkdcegdlligjieigdgefkfbfbbZaafdekZabbfcdklidfiirijefhgoiifdXbaedYeaajdjkiigghdddjidhekkdfdhgfdadafgjgidafkfhkkhmnhlciiekgegjdecljmhhhlgjgadehfjbekgfhmgedgddkgihjgfnhgdnkaYicmefedegbggbdhifiebdefdfhfejjcbXeggbihfhceegeabbehihicaZajqhjlhddhfigllklfafejeegghhffeegjljkehdggedndkfjZWbcZaajdbcjiplgigccmklhffijicfdihgjbdbZceidkkkihedcgkfjcicggggjdaYbdbeebZcafdmiogjhehgcYYWagYcc',
}
