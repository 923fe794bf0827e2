/* What names look like, and the words that tell persons, bodies, places and documents apart. */

const CAPITALISED =
	"\\p{Lu}[\\p{L}\\p{N}\\p{M}]*(?:[-'’&.][\\p{L}\\p{N}]+)*(?:(?<=s)['’](?= \\p{Lu}))?";
export const NAME = new RegExp(
	`(?<![\\p{L}\\p{N}])${CAPITALISED}(?:(?: (?:of|for|and|de|des|du|da|do|dos|das|di|dei|della|la|van|von|der|den|bin|al|el|del|för|&))?(?: the)? ${CAPITALISED})*`,
	'gu'
);

export const BODY_WORD =
	/(?:International|Intl|Council|Ministry|Monitor|Forces?|Group|University|Company|Committee|Commission|Association|Union|Centre|Center|Foundation|Institute|Agency|Department|Court|Bank|Party|Government|Authority|Authorities|Society|Guild|Trust|Museum|Library|School|College|Times|Post|News|Press|Network|Coalition|Forum|Watch|Fund|Board|Bureau|Office|Services?|Security|Technologies|Technology|Systems|Police|Army|League|Federation|Club|Investors?|Partners|Inc|Ltd|Corp|GmbH|AG|SA|AB|BV|Verein|Verband|Stadtrat|Rat|Amt|Ministerium|Ministère|Association|Conseil|Mairie|Ayuntamiento|Ministerio|Asociación|Fundación|Stichting|Gemeente|Vereniging|Föreningen|Kommun|Stiftelsen|Lines|Airlines|Railways?|Holdings?|Industries|Logistics|Motors|Foods|Alliance|Initiative|Chamber|Campaign|Project|Movement|Congress|Assembly|Parliament|Senate|Cooperative|Syndicate|Fédération|Fondation|Syndicat|Chambre|Ligue|Collectif|Fundação|Movimento|Associação|Prefeitura|Câmara|Associazione|Fondazione|Comitato|Comune|Regione|Sindicato|Federación|Plataforma|Consejería|Diputación|Stadt|Verwaltung|Behörde|Stiftung|Gesellschaft|Initiative|Bündnis|Gewerkschaft|Kammer|Bund)\b|\p{Ll}(?:verband|verein|amt|rat|ministerium|gesellschaft|stiftung|behörde|werke?|bund|kammer|partei|initiative|zentrum|institut|gericht|gewerkschaft|verwaltung|förbund|förening|bolaget|vereniging|stichting)(?!\p{L})|^\p{Lu}{2,}$/u;

/* People of a place or a kind, named together: they are no body, and no one person. */
export const PEOPLE =
	/^(?:Residents|People|Members|Workers|Officials|Families|Parents|Students|Teachers|Neighbou?rs|Critics|Supporters|Experts|Scientists|Farmers|Citizens|Voters|Children|Women|Men|Habitants|Riverains|Vecinos|Moradores|Bewohner|Anwohner|Eltern|Residenti|Abitanti)(?= |$)/u;

/* A noun for a body, directly before its name: the association X. */
export const BODY_NOUN =
	/^(?:ong|ngo|association|organisation|organization|company|firm|charity|group|union|foundation|campaign|newspaper|fondation|syndicat|collectif|entreprise|société|fédération|mouvement|régie|coopérative|plateforme|ligue|comité|agence|verein|verband|stiftung|firma|unternehmen|gruppe|initiative|bündnis|organisation|genossenschaft|gewerkschaft|partei|wählergruppe|investor|bürgerinitiative|asociación|organización|fundación|empresa|constructora|plataforma|sindicato|movimiento|colectivo|partido|cooperativa|federación|compañía|associazione|organizzazione|fondazione|comitato|azienda|impresa|cooperativa|società|movimento|partito|onlus|associação|organização|fundação|construtora|seguradora|coletivo|grupo|partido|vereniging|stichting|organisatie|bedrijf|föreningen|organisationen|stiftelsen|[وفبلك]?(?:ال)?(?:منظمة|جمعية|مؤسسة|شركة|حركة|مبادرة|مجموعة|صحيفة|قناة|وكالة|لجنة|نقابة|اتحاد|مركز|شبكة|حملة|رابطة|هيئة|حزب)|[והבכלמש]{0,2}(?:ארגון|עמותת|העמותה|הארגון|חברת|תנועת|קבוצת|קרן|מפלגת|איגוד|אגודת|מכון|פורום|מטה|רשת|העיתון))$/u;

export const PLACE =
	/(?:Park|Street|Road|Avenue|Square|River|Lake|Mountains?|City|County|Islands?|Camp|Hotel|Hospital|Airport|Station|Valley|Beach|Bridge|Stadium|Arena|Coast|States|Kingdom|Republic|East|West|North|South|Day|Week|Year|Age|Era|Century|War|Cup|Act|Prize|Awards?)$/u;

export const TITLE =
	/^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Gov|Governor|Sen|Senator|Rep|Mayor|President|Vice|Chairman|Chairwoman|Chair|Chief|Director|Minister|Secretary|Judge|Justice|Sgt|Sergeant|Lt|Capt|Captain|Gen|General|Col|Colonel|Sheriff|Officer|Coach|King|Queen|Prince|Princess|Pope|Rabbi|Imam|Sheikh|Sir|Lord|Lady|Dame|CEO|CFO|COO|Councillor|Councilman|Councilwoman|Deputy|Commissioner|Ambassador|Bürgermeister|Bürgermeisterin|Sprecher|Sprecherin|Frau|Herr|Monsieur|Madame|Señor|Señora|Sr|Sra|Wethouder|Burgemeester|Former|Interim|Executive|Managing|Spokesperson|Spokesman|Spokeswoman|Mme|Mlle|Mgr|Dott|Dottor|Dottoressa|Avv|Doña|Dona|Sig|Signor|Signora|Attorney|Superintendent|Representative|Reverend|Rev|Detective|Inspector|Lieutenant|Cmdr|Commander|Major|Admiral|Chancellor|Dean|Principal)\.?$/u;

/* What a body makes: it speaks through it. */
export const DOCUMENT =
	/^(?:report|statement|document|study|paper|letter|release|brief|article|post|investigation|analysis|review|survey|findings|research|lawsuit|complaint|rapport|communiqué|étude|enquête|lettre|note|dossier|texte|bericht|erklärung|studie|mitteilung|pressemitteilung|stellungnahme|schreiben|gutachten|papier|informe|comunicado|estudio|documento|carta|nota|dictamen|escrito|relatório|estudo|parecer|documento|aufruf|appel|tribune|pétition|petition|appeal|rapporto|comunicato|studio|lettera|relazione|dossier|verklaring|onderzoek|brief|rapporten|uttalandet|studien|[وف]?(?:ال)?(?:تقرير|بيان|دراسة|رسالة|وثيقة|مذكرة)|[והב]{0,2}ה?(?:דוח|דו"ח|דו״ח|הודעה|מחקר|מסמך|מכתב))$/u;

/* Somebody's team is not the body named before. */
export const OWNED =
	/^(?:his|her|their|its|our|my|one|another|an?|some|son|sa|ses|leurs?|seine?|ihre?|sus?|zijn|haar|hun|hans|hennes|deras)$/;

/* The person named last, pointed at: Dieser erklärt, celui-ci répond. */
export const DEMONSTRATIVE =
	/^(?:dieser|diese|letzterer|letztere|celui-ci|celle-ci|costui|costei|quest'ultimo|quest'ultima)$/;

/* Whoever wrote the text: who that is, the text does not say. */
export const FIRST_PERSON =
	/^(?:we|i|nous|je|on|wir|ich|man|nosotros|nosotras|yo|wij|ik|vi|jag|noi|io|nós|eu|você|vocês|usted|ustedes|نحن|أنا|אנחנו|אני)$/;

/* Sentence beginnings that only look like names. */
export const NO_NAME =
	/^(?:The|A|An|In|On|At|By|For|From|But|And|Or|If|As|It|Its|He|She|They|We|You|I|This|That|These|Those|There|When|While|After|Before|According|Asked|Some|Many|Most|One|Two|Last|Not|No|Yes|So|Meanwhile|However|Also|Earlier|Later|Now|Then|What|Who|Why|How|Where|His|Her|Their|Our|My|To|With|Since|Because|Although|Le|La|Les|Un|Une|Der|Die|Das|Ein|Eine|El|Los|Las|De|Het|Een|Det|En|Ett|Laut|Nach|Für|Auf|Im|Am|Bei|Mit|Von|Zu|Zum|Zur|Aus|Unter|Seit|Auch|Doch|Und|Aber|Wie|Wer|Was|Als|Wenn|Weil|Sie|Er|Es|Wir|Dem|Den|Des|Dieser|Diese|Sein|Seine|Ihr|Ihre|Selon|Pour|Dans|Sur|Avec|Chez|Mais|Et|Il|Elle|Ils|Elles|Ce|Cette|Son|Sa|Ses|Leur|Interrogé|Interrogée|Contacté|Contactée|D|Según|Para|Por|Con|Sin|Pero|Su|Sus|En|Al|Del|Lo|Una|Unos|Desde|Tras|Y|Segundo|Secondo|Per|Nel|Nella|Dal|Dalla|Della|Dei|Gli|Uno|Ma|O|Os|As|Um|Uma|No|Na|Nos|Nas|Do|Da|Dos|Das|Com|Mas|Seu|Sua|Ao|À|Também|Anche|También|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)$/;

const WORKPLACE = new RegExp(
	`(?:^|\\s)(?:at|of|for|with|from|chez|de|du|bei|beim|von|vom|bij|van|del|på|för|vid|של|ב|في|باسم) (?:the |la |le |l['’]|der |dem |die |het |de )?(${CAPITALISED}(?:(?: (?:of|for|and|de|der|van|von|&))?(?: the)? ${CAPITALISED})*)`,
	'u'
);

/** senior researcher at the Institute of X → Institute of X */
export function organisationIn(role: string): string | undefined {
	return WORKPLACE.exec(role)?.[1];
}
