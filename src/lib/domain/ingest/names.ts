/* What names look like, and the words that tell persons, bodies, places and documents apart. */

const CAPITALISED =
	"\\p{Lu}[\\p{L}\\p{N}\\p{M}]*(?:[-'’&.][\\p{L}\\p{N}]+)*(?:(?<=s)['’](?= \\p{Lu}))?";
export const NAME = new RegExp(
	`(?<![\\p{L}\\p{N}])${CAPITALISED}(?:(?: (?:of|for|and|de|des|du|la|van|von|der|den|bin|al|el|del|för|&))?(?: the)? ${CAPITALISED})*`,
	'gu'
);

export const BODY_WORD =
	/(?:International|Intl|Council|Ministry|Monitor|Forces?|Group|University|Company|Committee|Commission|Association|Union|Centre|Center|Foundation|Institute|Agency|Department|Court|Bank|Party|Government|Authority|Authorities|Society|Guild|Trust|Museum|Library|School|College|Times|Post|News|Press|Network|Coalition|Forum|Watch|Fund|Board|Bureau|Office|Services?|Security|Technologies|Technology|Systems|Police|Army|League|Federation|Club|Investors?|Partners|Inc|Ltd|Corp|GmbH|AG|SA|AB|BV|Verein|Verband|Stadtrat|Rat|Amt|Ministerium|Ministère|Association|Conseil|Mairie|Ayuntamiento|Ministerio|Asociación|Fundación|Stichting|Gemeente|Vereniging|Föreningen|Kommun|Stiftelsen)\b|^\p{Lu}{2,}$/u;

export const PLACE =
	/(?:Park|Street|Road|Avenue|Square|River|Lake|Mountains?|City|County|Islands?|Camp|Hotel|Hospital|Airport|Station|Valley|Beach|Bridge|Stadium|Arena|Coast|States|Kingdom|Republic|East|West|North|South|Day|Week|Year|War|Cup|Act|Prize|Awards?)$/u;

export const TITLE =
	/^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Gov|Governor|Sen|Senator|Rep|Mayor|President|Vice|Chairman|Chairwoman|Chair|Chief|Director|Minister|Secretary|Judge|Justice|Sgt|Sergeant|Lt|Capt|Captain|Gen|General|Col|Colonel|Sheriff|Officer|Coach|King|Queen|Prince|Princess|Pope|Rabbi|Imam|Sheikh|Sir|Lord|Lady|Dame|CEO|CFO|COO|Councillor|Councilman|Councilwoman|Deputy|Commissioner|Ambassador|Bürgermeister|Bürgermeisterin|Sprecher|Sprecherin|Frau|Herr|Monsieur|Madame|Señor|Señora|Sr|Sra|Wethouder|Burgemeester|Former|Interim|Executive|Managing|Spokesperson|Spokesman|Spokeswoman|Attorney|Superintendent|Representative|Reverend|Rev|Detective|Inspector|Lieutenant|Cmdr|Commander|Major|Admiral|Chancellor|Dean|Principal)\.?$/u;

/* What a body makes: it speaks through it. */
export const DOCUMENT =
	/^(?:report|statement|document|study|paper|letter|release|brief|article|post|investigation|analysis|review|survey|findings|research|lawsuit|complaint|rapport|communiqué|étude|bericht|erklärung|studie|informe|comunicado|estudio|verklaring|onderzoek|rapporten|uttalandet|studien|التقرير|البيان|الدراسة|הדוח|ההודעה|המחקר)$/u;

/* Somebody's team is not the body named before. */
export const OWNED =
	/^(?:his|her|their|its|our|my|one|another|an?|some|son|sa|ses|leurs?|seine?|ihre?|sus?|zijn|haar|hun|hans|hennes|deras)$/;

/* The person named last, pointed at: Dieser erklärt, celui-ci répond. */
export const DEMONSTRATIVE =
	/^(?:dieser|diese|letzterer|letztere|celui-ci|celle-ci|costui|costei|quest'ultimo|quest'ultima)$/;

/* Whoever wrote the text: who that is, the text does not say. */
export const FIRST_PERSON =
	/^(?:we|i|nous|je|on|wir|ich|man|nosotros|nosotras|yo|wij|ik|vi|jag|نحن|أنا|אנחנו|אני)$/;

/* Sentence beginnings that only look like names. */
export const NO_NAME =
	/^(?:The|A|An|In|On|At|By|For|From|But|And|Or|If|As|It|Its|He|She|They|We|You|I|This|That|These|Those|There|When|While|After|Before|According|Asked|Some|Many|Most|One|Two|Last|Not|No|Yes|So|Meanwhile|However|Also|Earlier|Later|Now|Then|What|Who|Why|How|Where|His|Her|Their|Our|My|To|With|Since|Because|Although|Le|La|Les|Un|Une|Der|Die|Das|Ein|Eine|El|Los|Las|De|Het|Een|Det|En|Ett|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)$/;

const WORKPLACE = new RegExp(
	`(?:^|\\s)(?:at|of|for|with|from|chez|de|du|bei|beim|von|vom|bij|van|del|på|för|vid|של|ב|في|باسم) (?:the |la |le |l['’]|der |dem |die |het |de )?(${CAPITALISED}(?:(?: (?:of|for|and|de|der|van|von|&))?(?: the)? ${CAPITALISED})*)`,
	'u'
);

/** senior researcher at the Institute of X → Institute of X */
export function organisationIn(role: string): string | undefined {
	return WORKPLACE.exec(role)?.[1];
}
