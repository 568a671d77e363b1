//! Every word the checker knows, by class. Plain data: to teach it a word, write the word into its lines, in lower
//! case, in its base form (English -s, -ed and -ing are taken off before it is looked up) and in its place of the order.

use super::lexicon::Class;

/// The words of each class. A word may stand in several classes.
pub(super) static WORDS: &[(Class, &str)] = &[
    // Small words, by which the language is told.
    (
        Class::English,
        "a all an and are as at be before build by cut each every for from get grow i i'd i'll i'm i've improve \
         in increase is it its launch least lower make more my new next of on or our over raise reduce so than \
         that the their this to under until want we we'd we'll we're we've will win with within would your",
    ),
    (
        Class::German,
        "als am auf aus bei bis dank das dem den der des die durch ein eine einem einen einer ende erhöhen \
         erreichen für ich im innerhalb jede jeden jedes jährlich mehr mit möchten nach nächsten pro prozent \
         senken soll sollen sowie steigern um und unser unsere unseren unserer verbessern vom von werden wir \
         wollen zum zur über",
    ),
    (
        Class::French,
        "afin améliorer atteindre au augmenter aux avant avec ce cette chaque d d'ici dans de des doubler du en \
         et fin grâce je jusqu'à l la le les leur leurs ma mes mon nos notre nous par plus pour qu réduire ses \
         son sur un une vers à",
    ),
    (
        Class::Spanish,
        "al alcanzar antes aumentar cada con de del el en esta este final finales hasta la las lograr los mejorar \
         mi mis más nuestra nuestras nuestro nuestros para por próxima próximo próximos que reducir su sus un una \
         y",
    ),
    (
        Class::Article,
        "a al an au aux das del dem den der des die du ein eine einem einen einer el l la las le les los the un \
         una une",
    ),
    (
        Class::Determiner,
        "a all alle an another both das den der die each ein eine einem einen el every her his its l la las le \
         les los mein meinem mi mon my nos notre nuestra nuestro our the their these this those todas todos tous \
         toutes un una une unser unsere unseren your",
    ),
    (
        Class::Pronoun,
        "everybody everyone he him i i'd i'll i'm i've ich it je let's me myself nosotros nous on one ourselves \
         she sie somebody someone them they they'll us we we'd we'll we're we've who wir yo you you're",
    ),
    (
        Class::Preposition,
        "about above across after against ahead along alongside among amongst around as at before behind below \
         between beyond by down during for from in inside into like near of off on onto out outside over per \
         round since than through throughout till to toward towards under until up upon versus via with within \
         without",
    ),
    (Class::Conjunction, "and but et nor o oder or ou plus sowie und y"),
    (
        Class::Auxiliary,
        "able aim aiming aims am are be been being can could did do does expect goal going had has have having \
         hope hoping i'd i'll i'm intend intends is let like love may might must need needs never not objective \
         ought plan planning seek seeks shall should strive target try trying want wanted wants was we'd we'll we're \
         were will wish wishes won't would",
    ),
    (
        Class::Filler,
        "a about again aged almost also always an and any approx approximately around as asap away back because \
         bit circa considerably consistently constantly continually continuously currently dramatically due \
         enough est etc even ever far fast few forward gradually here how i'd if it's just less long lot lots \
         many much nearly no not now often once only or other others overall please plenty possible possibly \
         quickly quite ready really regular regularly roughly same several short significantly since so some \
         someday somehow soon sooner steadily still substantially such than that that's the then there there's \
         time times today together too very well what whatever when whenever where wherever which while who whom \
         whose why yes",
    ),
    // Verbs.
    (
        Class::Direction,
        "accelerate advance amplify augment better boost bring broaden bump climb curb cut decrease deepen \
         develop diminish drop ease elevate enhance enlarge escalate expand extend foster further gain grow \
         hasten heighten higher improve increase intensify lessen lift limit lower maximise minimise modernise \
         multiply optimise polish push raise ramp reduce refine reshape rise scale sharpen shave shorten shrink \
         slash slim speed step stimulate streamline strengthen swell trim upgrade uplift widen",
    ),
    (
        Class::Down,
        "curb cut decrease diminish drop ease fewer less lessen limit lower minimise reduce shave shorten shrink \
         slash slim trim",
    ),
    (
        Class::Generic,
        "achieve acquire act adapt add aside attain attract be become bolster bring build capture care celebrate \
         champion change cherish collaborate collect come communicate conquer consider continue cooperate cover \
         create crush cultivate delight deliver differentiate do doing dominate done draw drive earn eat embed \
         embrace empower encourage engage enjoy ensure establish exceed excel excite exercise explore feel find \
         fix flourish focus fuel gain generate get getting give go handle harness have help hit hold honour \
         ignite innovate inspire instil invest keep know lead learn leverage live look lose maintain make manage \
         motivate need nurture obtain offer offering perform please position practice practise prioritise \
         progress promote provide pursue push put reach receive reimagine reinforce reinvent reinvigorate remain \
         respond retain rethink review revitalise run safeguard satisfy save secure see sell serve set shift \
         shine show showcase sleep smash spark spend stand start stay steward strive study succeed support \
         survive sustain take think thrive transform treat turn understand unleash unlock uphold use value walk \
         win work",
    ),
    (Class::Become, "become becoming feel"),
    (
        Class::Finish,
        "abrir abschließen acquire adopt appoint automate buy certify close commission completar complete \
         consolidate contratar demolish digitise einführen einstellen eliminate enrol enter ersetzen eröffnen \
         file finalise finish firmar gründen hire implement instalar install installer introduce lancer lanzar \
         launch merge migrate obtain obtener obtenir open outsource ouvrir pass patent pilot plant publicar \
         publier publish purchase quit rebuild recover recruit recruter redesign redo register relaunch release \
         relocate remplacer rent reopen replace retire rewrite secure ship sign signer submit veröffentlichen",
    ),
    (
        Class::Deliver,
        "add agree analyse apply archive arrange assemble assign attend audit begin book bring build calculate \
         cancel carry chart choose clean clear code collect compile comply conduct configure connect conserve \
         construct convert create curate define deliver deploy design develop do document draft draw drop earn \
         edit empty end enter establish evaluate film find fit fix form found frame get graduate hand hold host \
         identify integrate interview investigate join lay learn lease let link list make map mend merge mount \
         move negotiate organise overhaul paint pay perform photograph pitch port post prepare present print \
         produce propose put qualify rank read rebrand record refurbish remove rename renegotiate renew renovate \
         reorganise repair repay restore roll rollout run scan schedule script select sell send set settle sort \
         sow split stage start stop survey switch tag take teach tell test train transfer translate trial update \
         upgrade upload validate visit win write",
    ),
    (
        Class::Service,
        "acknowledge answer antworten approve attend beantworten call close complete confirm contact contestar \
         deliver dispatch escalate file finish follow greet handle invoice load pay process reaction refund \
         repair reply resolve respond responder response return review répondre serve settle ship traiter triage \
         turnaround",
    ),
    // Words that judge.
    (
        Class::Vague,
        "accessible additional afloat agile average best better big bigger biggest broader calmer cheaper \
         cheapest chosen class cleaner clearer closer competitive confident constant continuous core cosier \
         creative current deeper easier effective effectively efficient efficiently engaged excellent exceptional \
         existing extra fair fairly famous faster fastest fewer finest first fitter flexible fresh friendlier \
         friendliest friendly full fully further future general global good great greater greatest greener \
         happier happy harder healthier healthy high higher highest ideal important independent innovative \
         international key kind known lapsed large larger largest lasting leading leaner less local longer low \
         lower lowest loyal main major maximum modern more most motivated national nearby new nice nicer nicest \
         nimble notch ongoing optimal organised outstanding overseas own poor possible preferred premier present \
         prettier prime productive professional profitable prosperous public punctual quality quicker reachable \
         real regional regular reliable remarkable renowned respected responsive richer robust safer safest \
         satisfied shorter significant simpler slimmer small smart smarter smartest smooth smoother solid solvent \
         sound stable steady strong stronger strongest successful superior sustainable tidier tidy tier top total \
         tougher trusted visible warm weak wealthier whole wider wiser worldwide worse young",
    ),
    (
        Class::Change,
        "additional adicionales another better bigger cheaper cut decrease drop extra faster fewer fresh further \
         gain growth higher höher höhere höherer improvement increase larger less longer lower mehr menos moins \
         more más neue neuen new nouveaux nouvelles nuevas nuevos plus quicker reduction rise saving shorter \
         smaller supplémentaires uplift weniger zusätzliche zusätzlichen",
    ),
    // Nouns that are too broad to say what changes.
    (
        Class::Broad,
        "ability accessibility accomplishment account accountability achievement acquisition activity \
         adaptability admin advancement advertising advice advocacy agility ai aim algebra alignment ambition \
         amount anything appeal appreciation aptitude architecture area art aspiration asset assistance assurance \
         atmosphere attention attitude attraction authenticity authority autonomy availability awareness balance \
         bandwidth base behaviour belonging betterment biology branch brand brilliance budget business buzz calm \
         camaraderie capability capacity capital care career cash challenge channel charity chemistry choice \
         circle city clarity class client clientele climate coherence cohesion collaboration college comfort \
         commitment communication community company compassion competence competition competitiveness compliance \
         concentration confidence connection consistency continuity contract control convenience conversation \
         conversion conviction cooperation cost country courage courtesy creativity credibility culture curiosity \
         customer data day deal debt decision demand department dependability development dialogue diet \
         difference digital dignity direction discipline district diversity dream dynamism earning economy \
         ecosystem education effectiveness efficacy efficiency effort empathy empowerment endurance energy \
         engagement english enjoyment enterprise enthusiasm environment equality equity ethics ethos everyone \
         everything example excellence expansion expectation expense experience expertise exposure fairness fame \
         feedback field figure finance finances financials firefighting firm fit fitness flexibility flow focus \
         following footfall footing footprint force foundation framework freedom french friction fulfilment fun \
         funding fundraising funnel future generation geography german gig goal goods goodwill governance grade \
         grammar gratitude greatness growth guidance habit happiness harmony health heart help heritage hierarchy \
         history home homeless honesty hope hospitality hr humility hustle idea ideal image imagination impact \
         improvement inclusion income independence individuality industry influence information infrastructure \
         innovation insight inspiration integrity intelligence interaction interest internet investment \
         involvement issue it item job journey joy judgement justice kindness knowledge landscape language lead \
         leader leadership learning legacy lesson level life lifestyle likeability line literature living \
         longevity loyalty luck luxury management manner margin mark market marketing mastery math mathematics \
         maths matter maturity meaning media messaging mile mind mindset mission mistake mobility momentum money \
         mood morale motivation music nature need needs neighbourhood network networking niche nothing notice \
         number objective offering online openness operation opinion opportunity optimism order organisation \
         originality outcome outlook output outreach overhead owner pace part participation partner partnership \
         passion patience pay peace people perfection performance personality perspective philosophy physics \
         pipeline planet platform pleasure politeness pool popularity portfolio position possibility posture \
         potential presence presentation pride priority problem process product productivity profession \
         professionalism profile profit profitability profits progress promise prospect prosperity provider \
         public publicity punctuality purpose quality quantity range rapport reach readiness reading reassurance \
         recognition recruitment region relation relationship relevance reliability renown reputation resilience \
         resource respect responsibility rest result retention return revenue rigour risk roadmap robustness roi \
         safety salary sale satisfaction saving savings school science sector security sense service shape \
         shareholder side signup silo simplicity sincerity skill social society solution something source spanish \
         speaking speed spelling spending spirit sport stability stack stakeholder standard standing status \
         stewardship strategy stream strength stress structure study stuff style success sum superiority supply \
         support sustainability synergy system talent target task taste teamwork tech technique technology \
         tenacity tender thing thinking thoroughness time tool touchpoint town traction trade tranquillity \
         transformation transparency trend trust truth turnover understanding uniqueness unity university ups \
         usability utility value vibe vibrancy victory video vigour visibility vision vitality volume wage wages \
         warmth way wealth weight welcome wellbeing wellness willpower wisdom work workforce workplace world \
         worth writing zest",
    ),
    // Heads that say something once a word before them tells of what: "waiting time", "newsletter sign-ups".
    (
        Class::Head,
        "account backlog booking campaign capacity class click consumption content contract cost count course \
         debt delay delivery demand download duration event fee frequency function index intake lead length \
         lesson level load method number option order price procedure process product profile program programme \
         project punctuality queue rate ratio routine school score share signup size speed spend spending supply \
         system time tool traffic training turnaround ups usage use view visit volume waste workflow yield",
    ),
    (
        Class::Role,
        "agent applicant artist associate athlete audience baker boss buyer candidate carer chef child children \
         citizen citizens client coach colleague consultant cook crew customer designer developer diner director \
         donor driver employee engineer entrepreneur family fan follower founder freelancer friend guest investor \
         kid kids leader learner listener man manager member men musician negotiator neighbour newcomer nurse \
         owner parent parents partner passenger patient patron pensioner people person player prospect public \
         pupil reader rep representative resident runner shareholder shopper speaker staff stakeholder student \
         subscriber supervisor supplier swimmer teacher team tenant trainer user viewer visitor volunteer woman \
         women worker",
    ),
    // Time.
    (
        Class::Event,
        "agm anniversary assembly audit baby birth birthday break campagne campaign campaña ceremony closing \
         concert conference congreso congress congrès convention deadline demo election eröffnung event exam \
         exams exhibit exhibition expo fair feria ferias festival foire gala graduation handover harvest holiday \
         holidays inauguration inspection inventory jubilee kickoff konferenz launch marathon market match \
         meeting messe move opening party premiere prüfung race referendum regatta release relocation reopening \
         retreat reunion review rush salon season semester session show sprint stocktaking summit tasting term \
         tournament vacation visit wedding workshop",
    ),
    (
        Class::This,
        "actual aktuellen aktuelles ce cet cette courant current diese diesem diesen dieser dieses esta este \
         laufenden laufendes present this",
    ),
    (
        Class::Next,
        "coming ensuing following forthcoming kommende kommenden kommendes next nächste nächsten nächster \
         nächstes prochain prochaine prochaines prochains próxima próximas próximo próximos siguiente siguientes \
         upcoming",
    ),
    (
        Class::Last,
        "anterior dernier derniers dernière dernières last letzte letzten letztes pasada pasado passé past \
         preceding previous prior vergangenen vorigen vorjahr último últimos",
    ),
    (
        Class::Each,
        "any cada chaque each every je jede jeden jeder jedes par per por pro",
    ),
    (
        Class::Cadence,
        "annual annually annuel annuels anual bimonthly biweekly daily diario fortnightly hebdomadaire \
         hebdomadaires hourly jährlich mensual mensuales mensuel mensuels monatlich monthly nightly quarterly \
         quotidien semanal semanales täglich weekday weekly wöchentlich yearly",
    ),
    (
        Class::Named,
        "agenda annex area article batch bay block branch building bus category channel chapter clause covid din \
         district en expo floor form formula gate grade group hall highway hub industry iso kiln level line lot \
         machine model no nr number oven page paragraph phase plant platform press project rev room route rule \
         section series shift site size stage station step store studio table team terminal tier track type unit \
         version vision ward web window windows zone",
    ),
    (
        Class::Present,
        "actual actuel aktuell baseline current currently existing present today's",
    ),
];
