//! Every word the checker knows, by class. Plain data: to teach it a word, write the word into its lines, in lower
//! case and in its base form (English -s, -ed and -ing are taken off before it is looked up).

use super::lexicon::Class;

/// The words of each class. A class may have several lines; a word may stand in several classes.
pub(super) static WORDS: &[(Class, &str)] = &[
    // Small words, by which the language is told.
    (
        Class::English,
        "the of and to in by with for from our my we i i'd i'll i'm i've we'll we'd we're we've your their is are be will on at that this \
         within over next more all every each it its than or as so before until under least new want would get make increase improve \
         reduce grow raise cut win lower launch build",
    ),
    (
        Class::German,
        "der die das den dem des ein eine einen einem einer und um auf bis zum zur im am mit für von vom wir unser unsere unseren unserer ich \
         innerhalb pro mehr als nach bei aus über durch dank sowie werden soll sollen möchten wollen jede jeden jedes jährlich nächsten \
         steigern senken erhöhen verbessern erreichen prozent ende",
    ),
    (
        Class::French,
        "le la les un une des du de au aux et à en d l pour par avec dans sur nos notre mon ma mes nous je vers plus chaque grâce afin d'ici \
         cette ce fin augmenter réduire améliorer atteindre doubler avant jusqu'à qu son ses leur leurs",
    ),
    (
        Class::Spanish,
        "el la los las un una del de al y en para por con nuestra nuestro nuestros nuestras mi mis su sus más cada antes hasta este esta que \
         próximo próximos próxima aumentar reducir mejorar alcanzar lograr a final finales",
    ),
    (Class::Article, "the a an der die das den dem des ein eine einen einem einer le la les l un une el los las una du del au aux al"),
    (
        Class::Determiner,
        "a an the my our your their its his her this these those all every each both another ein eine einen einem das den die der unsere \
         unseren unser alle un une le la les l notre nos tous toutes el los las una nuestro nuestra todos todas",
    ),
    (
        Class::Pronoun,
        "i we you he she it they me us him them myself ourselves everyone everybody someone somebody one who i'm we're you're i'd i'll we'd \
         we'll i've we've they'll let's ich wir sie je nous on yo nosotros",
    ),
    (
        Class::Preposition,
        "of in on at by for with from to into onto across among amongst through via throughout around against between towards toward over \
         under within without off out up down per about after before during until till than as upon versus like along alongside near \
         beyond behind above below inside outside since",
    ),
    (Class::Conjunction, "and or but nor plus und oder sowie et ou y o"),
    (
        Class::Auxiliary,
        "will would shall should can could may might must want wish wants wishes like love hope hoping plan planning aim aiming intend intends \
         need needs ought going am is are was were be been being have has had having do does did to want-to try trying seek seeks expect \
         able i'd i'll we'd we'll i'm we're let goal objective target aims wanted has won't not never",
    ),
    (
        Class::Filler,
        "i'd so that which who whom whose what when where why how very just really quite also too please then there here not no yes if while \
         because since such same other others any some several few many much lots lot plenty enough even only ever always often again back \
         away together about almost nearly approximately approx roughly around circa well once now today currently someday somehow \
         the a an and or as possible far etc than it's that's there's possibly few times overall steadily gradually significantly \
         substantially considerably dramatically continually continuously constantly regularly regular consistently quickly fast soon \
         asap possible times time year years month months week weeks day days quarter quarters season seasons term long short less",
    ),
    // Verbs.
    (
        Class::Direction,
        "accelerate advance amplify augment better boost broaden build-up bump climb deepen develop elevate enhance enlarge escalate expand \
         extend foster further gain grow hasten heighten improve increase intensify lift maximise multiply optimise raise ramp refine \
         scale sharpen speed step strengthen stimulate streamline upgrade uplift up widen higher cut curb decrease diminish drop ease \
         lessen limit lower minimise reduce shave shorten shrink slash slim trim bring push swell modernise polish reshape rise",
    ),
    (Class::Down, "cut curb decrease diminish drop ease lessen limit lower minimise reduce shave shorten shrink slash slim trim fewer less"),
    (
        Class::Generic,
        "get make have do be help support serve offer offering provide deliver give bring win attract gain find reach hit achieve ensure \
         consider enjoy work focus strive continue maintain keep stay remain need collect take treat fix handle manage see feel know \
         learn study use go come earn save put add attain promote encourage drive push pursue explore look review secure obtain create \
         build become cooperate collaborate communicate perform succeed excel progress engage retain satisfy delight please shift sell \
         turn stand show run start set lead act think understand receive spend invest draw write-more exercise practise practice train-more \
         read-more walk eat sleep live change transform innovate adapt thrive flourish survive generate acquire capture secure \
         establish position differentiate leverage empower inspire motivate care respond act hold lose cover aside done getting",
    ),
    (Class::Become, "become becoming feel grow-into"),
    (
        Class::Finish,
        "launch release publish open introduce obtain pass complete finish finalise sign ship install implement migrate submit file replace \
         automate relaunch rebuild redo rewrite redesign appoint buy purchase rent acquire adopt merge patent certify \
         register pilot eliminate abolish discontinue retire decommission digitise recruit hire plant replant enrol outsource \
         eröffnen einführen veröffentlichen abschließen einstellen ersetzen gründen lancer ouvrir publier obtenir signer recruter remplacer \
         installer lanzar abrir publicar obtener firmar contratar instalar completar consolidate relocate close inaugurate commission quit",
    ),
    (
        Class::Deliver,
        "build create develop write make set draft produce run host hold organise start begin find win get secure move switch go earn book \
         arrange prepare design test document train teach visit interview pin identify map chart pinpoint establish form found join apply \
         send post film record print translate select choose agree negotiate present deliver conduct carry perform draw put overhaul \
         update convert transfer attend read learn settle pay clear repay construct renovate erect bring tell hand do sell assign define \
         compile catalogue archive scan deploy enlist collect stop end ban drop remove cancel teach rank redecorate repaint fit roll rollout",
    ),
    (
        Class::Service,
        "answer reply respond resolve ship dispatch file return process acknowledge contact follow handle invoice pay approve confirm load \
         serve settle close triage deliver greet escalate refund repair review complete turnaround response reaction finish call call-back \
         beantworten antworten répondre traiter responder contestar attend",
    ),
    // Words that judge.
    (
        Class::Vague,
        "more better greater higher bigger larger stronger faster quicker fewer less lower extra additional further new fresh good great \
         excellent outstanding top best finest leading key real general average total whole own strong healthy sound sustainable innovative \
         effective efficient efficiently effectively superior world-class first class premier optimal ideal nice nicer happy happier kind \
         warm outstanding exceptional remarkable solid robust modern professional competitive profitable successful significant major big \
         large small high low maximum full fully high-quality quality lasting constant steady stable reliable smart smarter wiser healthier \
         fitter richer wealthier calmer tidier cleaner cheaper smooth smoother easier closer deeper wider broader clearer simpler fair \
         fairly organised known famous tier notch regular ongoing continuous current existing present future possible overseas nearby local \
         chosen worse poor weak satisfied engaged productive punctual important main core prime tidy confident independent creative \
         prosperous visible responsive flexible agile motivated loyal happier friendlier friendly trusted preferred renowned respected \
         international global worldwide national regional",
    ),
    (
        Class::Change,
        "more fewer less extra additional further new fresh rise increase decrease reduction drop cheaper higher lower faster growth gain cut \
         saving improvement uplift another better quicker shorter longer larger bigger smaller höher höherer höhere mehr weniger \
         supplémentaires plus moins nouveaux nouvelles más menos nuevos nuevas adicionales neue neuen zusätzliche zusätzlichen",
    ),
    // Nouns that are too broad to say what changes.
    (
        Class::Broad,
        "sale turnover revenue income profit profitability margin earning business company firm enterprise organisation growth expansion success \
         performance productivity efficiency effectiveness quality excellence service care satisfaction happiness experience loyalty trust \
         confidence reputation brand image awareness visibility presence standing reach market share-of-market position cash money cost \
         expense spending budget finance financials wealth value worth result outcome output impact influence order customer client \
         communication dialogue teamwork collaboration cooperation culture morale spirit atmosphere mood climate motivation engagement \
         involvement commitment participation leadership management strategy vision mission purpose innovation creativity agility \
         flexibility stability sustainability resilience competitiveness competition capability capacity ability skill knowledge expertise \
         talent potential development improvement progress process operation activity work job task effort focus thing stuff matter issue \
         problem challenge opportunity possibility option idea opinion feedback insight information data relation relationship connection \
         network networking community society public environment nature world life lifestyle health wellbeing well-being fitness weight \
         shape diet balance stress energy strength discipline habit mindset attitude behaviour mark grade score-card study school college \
         university class lesson science maths math mathematics history geography english physics chemistry biology language grammar \
         spelling writing reading algebra literature spanish french german music art sport career profession trade industry sector field \
         area niche district region branch department account source resource asset product offering portfolio range line item goods \
         solution system technology tool digital online internet video social media marketing advertising promotion campaign-work \
         messaging outreach publicity exposure traffic-in-general lead prospect sign-up ups signup deal contract volume demand supply \
         conversion retention attraction acquisition recruitment hr it security safety compliance risk control transparency accountability \
         responsibility speed pace time punctuality availability accessibility convenience comfort welcome hospitality warmth kindness \
         conversation guidance help support assistance advice leader provider partner partnership stakeholder owner shareholder \
         relationship interest attention notice fame recognition respect credibility authority pool base audience-at-large following level \
         standard rate-of-success aim goal target objective ambition dream everything something anything nothing people everyone way manner \
         part side hustle gig freedom day holiday-in-general fun joy savings saving debt finances pay salary wage wages investment return \
         roi sum amount number quantity figure stream flow footfall popularity likeability professionalism cohesion harmony unity \
         diversity inclusion equality fairness openness honesty integrity reliability consistency dependability platform department \
         workplace workforce environment footprint planet training-in-general education learning understanding thinking behaviour \
         profile-in-general opinion needs need expectation delivery-in-general world-wide city town country home neighbourhood clientele",
    ),
    (
        Class::Role,
        "customer client guest patient member subscriber user buyer shopper visitor tenant passenger diner resident donor patron reader \
         listener viewer follower fan owner staff team crew employee colleague worker manager boss supervisor partner supplier prospect \
         student pupil learner child kid parent friend family designer developer engineer driver nurse volunteer people man woman \
         coach teacher trainer consultant negotiator speaker person leader agent rep representative associate freelancer musician artist \
         chef cook baker player athlete swimmer runner shareholder investor stakeholder audience public citizen neighbour parents kids \
         citizens men women children",
    ),
    // Time.
    (
        Class::Month,
        "january jan januar jänner janvier enero february feb februar février febrero march mar märz mars marzo april apr avril abril may mai \
         mayo june jun juni juin junio july jul juli juillet julio august aug août agosto september sep sept septembre septiembre october \
         oct oktober okt octobre octubre november nov novembre noviembre december dec dezember dez décembre diciembre",
    ),
    (
        Class::Weekday,
        "monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri montag dienstag mittwoch donnerstag freitag lundi mardi \
         mercredi jeudi vendredi lunes martes miércoles jueves viernes",
    ),
    (
        Class::Season,
        "spring summer autumn fall winter frühling frühjahr sommer herbst printemps été automne hiver primavera verano otoño invierno",
    ),
    (
        Class::Feast,
        "christmas xmas easter thanksgiving halloween hanukkah ramadan eid diwali carnival pentecost whitsun weihnachten ostern pfingsten noël \
         pâques navidad memorial labor labour independence valentine's mother's father's black new boxing",
    ),
    (
        Class::Unit,
        "second sec hour hr minute min day week fortnight month quarter semester trimester term season half year decade sprint workday wk yr \
         sekunde sekunden minuten stunde stunden tag tage tagen woche wochen monat monate monaten quartal quartale quartalen halbjahr jahr \
         jahre jahren geschäftsjahr geschäftsjahres jahres quartals monats seconde heure heures jour jours semaine semaines mois trimestre \
         trimestres semestre an ans année années exercice segundo segundos hora horas minuto minutos día días semana semanas mes meses año \
         años ejercicio saison temporada",
    ),
    (
        Class::Cardinal,
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen \
         twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen half third quarter fifth tenth \
         null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig vierzig fünfzig hundert tausend millionen \
         milliarde milliarden million mio mrd tsd zéro deux trois quatre cinq sept huit neuf dix onze douze quinze vingt trente quarante \
         cinquante cent mille millions milliard milliards cero uno dos tres cuatro cinco seis siete ocho nueve diez doce quince veinte treinta \
         cuarenta cincuenta cien mil millón millones hälfte drittel moitié tiers mitad tercio double doubles doubled doubling triple treble \
         tripled tripling trebling quadruple halve halved halving twice thrice twofold threefold fourfold fivefold tenfold verdoppeln \
         verdreifachen halbieren doubler tripler duplicar triplicar nil",
    ),
    (
        Class::Ordinal,
        "first second third fourth 1st 2nd 3rd 4th ersten zweiten dritten vierten erstes zweites drittes viertes premier première deuxième \
         troisième quatrième primer primero segundo tercer tercero cuarto",
    ),
    (
        Class::Event,
        "fair conference launch opening season meeting audit exhibition holiday holidays wedding election festival show expo summit review agm \
         exam exams exhibit event ceremony campaign release semester term sprint workshop retreat tournament race marathon match party \
         anniversary congress convention kickoff go-live handover inauguration rush closing deadline session market visit inspection \
         vacation break messe prüfung eröffnung konferenz salon foire congrès feria congreso ferias demo premiere concert gala regatta \
         reopening move relocation birth baby graduation harvest tasting assembly",
    ),
    (
        Class::This,
        "this current ongoing running present dieses diesem diesen diese dieser laufenden laufendes aktuellen aktuelles cette ce cet courant en-cours \
         este esta actual",
    ),
    (
        Class::Next,
        "next coming upcoming following forthcoming ensuing nächsten nächste nächstes nächster kommenden kommendes kommende prochain prochaine \
         prochains prochaines próximo próxima próximos próximas siguiente siguientes",
    ),
    (
        Class::Last,
        "last past previous prior preceding vergangenen letzten letztes letzte vorigen dernier dernière derniers dernières passé pasado pasada \
         último últimos anterior vorjahr",
    ),
    (Class::Each, "each every per any pro je jede jeden jedes jeder chaque par cada por"),
    (
        Class::Cadence,
        "daily weekly monthly quarterly yearly annually annual fortnightly biweekly hourly nightly bimonthly weekday täglich wöchentlich monatlich \
         jährlich quotidien hebdomadaire hebdomadaires mensuel mensuels annuel annuels diario semanal semanales mensual mensuales anual",
    ),
    (
        Class::Named,
        "phase step room version floor article section tier form page chapter building unit plant line oven shift ward zone gate terminal \
         platform track level stage grade route bus highway channel studio hall block lot batch model series type category no nr number \
         iso din en industry web clause rule paragraph annex rev covid formula size area district window windows agenda vision expo project \
         team group hub station bay store branch site",
    ),
    (Class::Present, "present current existing baseline today's currently aktuell actuel actual"),
];
