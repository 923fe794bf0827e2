import { list, set } from './cue-lists.ts';
import type { Cues } from './cue-lists.ts';

export const en: Cues = {
	order: 'subject-first',
	verbs: set(
		'said says say stated states told tells tell added adds add wrote writes write argued argues argue claimed claims claim alleged alleges allege ' +
			'asserted asserts assert insisted insists insist explained explains explain noted notes note observed observes remarked remarks commented comments ' +
			'replied replies reply responded responds respond answered answers asked asks warned warns warn announced announces announce declared declares declare ' +
			'acknowledged acknowledges admitted admits conceded concedes confirmed confirms denied denies deny maintained maintains contended contends opined opines ' +
			'believed believes suggested suggests suggest recalled recalls continued continues concluded concludes conclude emphasized emphasised emphasizes emphasises stressed stresses ' +
			'reported reports reiterated reiterates repeated repeats revealed reveals demanded demands demand urged urges urge recommended recommends recommend ' +
			'accused accuses accuse criticized criticised criticizes criticises condemned condemns condemn blasted praised praises quipped joked tweeted tweets posted shouted shouts ordered cried whispered exclaimed muttered murmured yelled ' +
			'testified testifies complained complains objected objects protested vowed pledged promised promises predicted predicts proposed proposes estimated pointed ' +
			'described describes describe called calls call labelled labeled labels branded brands dubbed dismissed dismisses rejected rejects ridiculed hailed deemed termed cited cites quoted ' +
			'indicated indicates clarified clarifies expressed expresses voiced echoed echoes countered counters retorted rebutted disputed disputes read reads ran thinks thought felt wondered mused chimed weighed lamented laments boasted bragged cautioned cautions advised advises instructed agreed agrees shared shares spoke speaks'
	),
	participles: set(
		'saying stating adding telling writing arguing claiming alleging asserting insisting explaining noting observing remarking commenting replying responding answering asking warning announcing declaring acknowledging admitting conceding confirming denying maintaining contending suggesting recalling continuing concluding stressing emphasizing emphasising reiterating demanding urging recommending accusing criticizing criticising condemning calling describing labelling labeling branding dubbing dismissing quoting citing tweeting shouting vowing pledging promising predicting quipping joking reading'
	),
	labels: set(
		'market markets marketed marketing considers considered regards regarded sees saw refers referred tags tagged advertises advertised promotes promoted defines defined characterized characterised characterizes characterises portrays portrayed likened compared'
	),
	according: list('according to|in the words of|as quoted by|quoting|as told by|per'),
	again: list('and|and again|and then'),
	own: list(
		'in his words|in her words|in their words|in his own words|in her own words|in their own words|by his account|by her account'
	),
	someone: set('official politician activist'),
	capitals: 'titles',
	incises: false,
	stops: set(
		'that which who whom whose when where while as because since although though if but or so after before until than then there here in on at by into during about against between through over under upon to and is are was were be been being has have had do does did will would can could may might must should shall also just not only even still yet ' +
			'said says told asked added wrote argued claimed today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday last this next earlier later once how why what went remained came'
	),
	between: set(
		'has have had instead meanwhile then therefore thus also further later then now once again repeatedly previously recently earlier already already since always often never still even just only simply reportedly publicly allegedly bluntly angrily quietly immediately finally firmly strongly clearly is was are were be been being will would can could may might do does did not himself herself itself themselves and both all each'
	),
	determiners: set(
		'the a an one another his her its their our my some several many two three four five six seven eight nine ten both most other no every each any this that these those'
	),
	joins: set('of for at from with'),
	persons: set('he she'),
	groups: set('they it'),
	bodies: set(
		'group organization organisation company firm ngo charity watchdog association union coalition network body institution outlet investor manufacturer distributor movement campaign team'
	),
	relatives: set('who which that'),
	told: set('told tells tell asked asks informed informs advised warned reminded assured')
};

export const de: Cues = {
	order: 'free',
	verbs: set(
		'sagte sagt sagten sagen erklärte erklärt erklärten erklären betonte betont meinte meint fügte ergänzte ergänzt schrieb schreibt teilte berichtete berichtet kritisierte kritisiert forderte fordert fordern forderten warnte warnt behauptete behauptet antwortete antwortet entgegnete erwiderte bestätigte bestätigt kündigte nannte nennt bezeichnete bezeichnet sprach spricht hieß heißt argumentierte argumentiert räumte wies lehnte versicherte versichert hob äußerte lobte lobt beklagte beklagt rief fragte fragt so gesagt erklärte mitgeteilt geschrieben zitierte gab gibt verkündete verkündet verteidigte verteidigt rechtfertigte rechtfertigt unterstrich unterstreicht bemängelte bemängelt bedauerte bedauert beteuerte beteuert beharrte beharrt bekräftigte bekräftigt bemerkte bemerkt befürchtete befürchtet begrüßte begrüßt beschwerte beschwert bilanziert bilanzierte dementierte dementiert erinnerte erinnert erläuterte erläutert erzählte erzählt fasste fasst findet fand freute freut gestand gesteht glaubt glaubte hofft hoffte konstatierte konstatiert kommentierte kommentiert konterte kontert mahnte mahnt monierte moniert pocht pochte prophezeit prophezeite resümiert resümierte rügte rügt schilderte schildert schimpfte schimpft stellte stellt urteilt urteilte verlangte verlangt verlangen verneinte verneint verspricht versprach verteidigen weiß wiederholte wiederholt wunderte zeigte zitiert zweifelte zweifelt zog empört ärgert lässt ließ warnten schreiben kritisierten kritisieren gesprochen geäußert'
	),
	participles: set('sagend'),
	labels: set('bewirbt vermarktet beschreibt beschrieb'),
	according: list(
		'laut|nach angaben von|nach angaben der|nach angaben des|zufolge|gemäß|nach worten von|nach den worten von|nach ansicht von|nach ansicht der|nach ansicht des|nach meinung von|nach meinung der|nach meinung des|nach auffassung der|nach auffassung des|nach darstellung der|nach darstellung des|nach aussage von|nach aussage der|nach aussage des|aus sicht der|aus sicht des|aus sicht von|für'
	),
	again: list('und|und weiter|weiter|und dann|und wieder'),
	own: list(
		'nach eigenen worten|nach eigenen angaben|nach eigener aussage|nach eigener darstellung|in seinen worten|in ihren worten|seiner meinung nach|ihrer meinung nach|seinen worten zufolge|ihren worten zufolge|aus seiner sicht|aus ihrer sicht'
	),
	someone: set('politiker politikerin aktivist aktivistin betroffene geschäftsmann'),
	capitals: 'nouns',
	incises: false,
	stops: set(
		'dass daß der welche welcher wenn weil während als nachdem bevor ob aber oder und denn in im am an auf bei mit nach vor zu zum zur über unter gegen durch um seit aus ist sind war waren wird werden hat haben hatte hatten kann könne gegenüber gestern heute am montag dienstag mittwoch donnerstag freitag samstag sonntag'
	),
	between: set(
		'hat haben hatte hatten auch dann jedoch zudem weiter außerdem dazu wiederholt bereits noch später habe am sich gegenüber zunächst schließlich daraufhin dagegen hingegen allerdings unterdessen ebenfalls '
	),
	determiners: set(
		'der die das den dem ein eine einem einer eines sein seine seinem seiner ihr ihre ihrem ihrer diesem dessen deren unser unsere mehrere zwei drei'
	),
	joins: set('von vom der des'),
	persons: set('er sie'),
	groups: set('es'),
	bodies: set(
		'organisation gruppe verband verein firma unternehmen konzern stiftung initiative partei gesellschaft institut bündnis genossenschaft gewerkschaft kammer veranstalter betreiber'
	),
	relatives: set('der die das welche welcher welches'),
	told: set('sagte teilte')
};

export const nl: Cues = {
	order: 'free',
	verbs: set(
		'zei zegt zeiden zeggen verklaarde verklaart vertelde vertelt stelde stelt schreef schrijft meldde meldt voegde benadrukte benadrukt noemde noemt antwoordde antwoordt reageerde reageert waarschuwde waarschuwt eiste eist eisen beschuldigde beschuldigt bevestigde bevestigt beweerde beweert vindt vond vroeg vraagt legde liet laat aldus betoogde betoogt concludeerde concludeert kondigde oordeelde oordeelt beaamt gezegd'
	),
	participles: set('zeggende'),
	labels: set('omschrijft omschreef'),
	according: list('volgens|aldus|naar eigen zeggen van'),
	again: list('en|en verder|en ook'),
	own: list('naar eigen zeggen|in zijn woorden|in haar woorden|volgens hem|volgens haar'),
	someone: set('politicus activist betrokkene'),
	capitals: 'names',
	incises: false,
	stops: set(
		'dat die wie wat wanneer waar terwijl omdat maar of want als na voor in op bij met naar uit aan door over onder tegen tot sinds en is zijn was waren wordt werd heeft hebben had gisteren vandaag maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'
	),
	between: set('heeft hebben had ook dan verder daarna eerder nog al weten hem haar'),
	determiners: set('de het een zijn haar hun onze ons enkele twee drie'),
	joins: set('van der'),
	persons: set('hij zij ze'),
	groups: set('zij het'),
	bodies: set('organisatie groep vereniging bedrijf stichting'),
	relatives: set('die dat'),
	told: set('vertelde zei')
};

export const sv: Cues = {
	order: 'free',
	verbs: set(
		'sade säger sa uppgav uppger förklarade förklarar menade menar skrev skriver tillade tillägger berättade berättar betonade betonar hävdade hävdar svarade svarar varnade varnar krävde kräver kritiserade kritiserar kallade kallar anklagade anklagar bekräftade bekräftar påpekade påpekar konstaterade konstaterar meddelade meddelar anser ansåg understryker underströk frågade frågar fortsätter fortsatte beskriver'
	),
	participles: set('sägande'),
	labels: set(''),
	according: list('enligt|med orden av'),
	again: list('och|och vidare'),
	own: list('enligt honom|enligt henne|med egna ord'),
	someone: set('politikern aktivisten'),
	capitals: 'names',
	incises: false,
	stops: set(
		'att som när där medan men eller för om efter innan i på vid med till från av under mot genom över sedan och är var blev har hade kan ska skulle igår idag måndag tisdag onsdag torsdag fredag lördag söndag'
	),
	between: set('har hade också även sedan vidare tidigare redan'),
	determiners: set('en ett den det de hans hennes deras vår våra sin sina två tre flera'),
	joins: set('för på vid av'),
	persons: set('han hon'),
	groups: set('de det'),
	bodies: set('organisationen gruppen föreningen företaget bolaget'),
	relatives: set('som'),
	told: set('berättade sade')
};
