import { describe, expect, it } from 'vitest';
import { LEXICONS } from '../lexicon/languages.ts';
import { readPage } from './page.ts';

/* A page in each language of the lexicons: what is above and below its two paragraphs gives itself away. */
const pages: Record<string, { above: string[]; text: [string, string]; below: string[] }> = {
	en: {
		above: ['Share this article', 'By Jane Holt', '2 May 2023'],
		text: [
			'The reading room of the old harbour hall stays open all winter, the council decided on Monday.',
			'Until now the room had closed in November, because nobody wanted to pay for the heating.'
		],
		below: ['Read more', 'Sign up for our newsletter', 'All rights reserved']
	},
	fr: {
		above: ['Partager', 'Par Claire Aubin', '2 mai 2023'],
		text: [
			'La salle de lecture du vieux port reste ouverte tout l’hiver, a décidé lundi le conseil municipal.',
			'Jusqu’ici la salle fermait en novembre, parce que personne ne voulait payer le chauffage.'
		],
		below: ['Lire la suite', 'Inscrivez-vous à la lettre', 'Tous droits réservés']
	},
	de: {
		above: ['Teilen', 'Von Maren Holt', '2. Mai 2023'],
		text: [
			'Der Lesesaal im alten Hafen bleibt den ganzen Winter offen, beschloss der Rat am Montag.',
			'Bisher war der Saal im November geschlossen worden, weil niemand die Heizung zahlen wollte.'
		],
		below: ['Lesen Sie auch', 'Jetzt anmelden', 'Alle Rechte vorbehalten']
	},
	es: {
		above: ['Compartir', 'Por Marta Olmo', '2 de mayo de 2023'],
		text: [
			'La sala de lectura del puerto viejo sigue abierta todo el invierno, decidió el pleno el lunes.',
			'Hasta ahora la sala cerraba en noviembre, porque nadie quería pagar la calefacción.'
		],
		below: ['Te puede interesar', 'Suscríbete al boletín', 'Todos los derechos reservados']
	},
	it: {
		above: ['Condividi', 'Di Marta Olmi', '2 maggio 2023'],
		text: [
			'La sala di lettura del porto vecchio resta aperta tutto l’inverno, ha deciso lunedì il consiglio.',
			'Finora la sala chiudeva a novembre, perché nessuno voleva pagare il riscaldamento.'
		],
		below: ['Leggi anche', 'Lascia un commento', 'Tutti i diritti riservati']
	},
	pt: {
		above: ['Compartilhar', 'Por Marta Olmo', '2 de maio de 2023'],
		text: [
			'A sala de leitura do porto velho fica aberta todo o inverno, decidiu a câmara na segunda-feira.',
			'Até agora a sala fechava em novembro, porque ninguém queria pagar o aquecimento.'
		],
		below: ['Leia também', 'Cadastre-se', 'Todos os direitos reservados']
	},
	nl: {
		above: ['Delen', 'Door Maren Holt', '2 mei 2023'],
		text: [
			'De leeszaal in de oude haven blijft de hele winter open, besloot de raad maandag.',
			'Tot nu toe ging de zaal in november dicht, omdat niemand de verwarming wilde betalen.'
		],
		below: ['Lees ook', 'Schrijf je in', 'Alle rechten voorbehouden']
	},
	sv: {
		above: ['Dela', 'Av Maren Holt', '2 maj 2023'],
		text: [
			'Läsesalen i den gamla hamnen är öppen hela vintern, beslutade nämnden i måndags.',
			'Hittills stängde salen i november, eftersom ingen ville betala för värmen.'
		],
		below: ['Läs också', 'Prenumerera', 'Alla rättigheter förbehållna']
	},
	ar: {
		above: ['مشاركة', 'بقلم: مريم حداد', '2 أيار 2023'],
		text: [
			'قرر المجلس يوم الاثنين أن تبقى قاعة المطالعة في المرفأ القديم مفتوحة طوال الشتاء.',
			'وكانت القاعة تغلق في تشرين الثاني لأن أحدا لم يرد أن يدفع ثمن التدفئة.'
		],
		below: ['اقرأ أيضا', 'اشترك الآن', 'جميع الحقوق محفوظة']
	},
	he: {
		above: ['שיתוף', 'מאת: מירב הולנדר', '2 במאי 2023'],
		text: [
			'אולם הקריאה בנמל הישן יישאר פתוח כל החורף, כך החליטה המועצה ביום שני.',
			'עד היום נסגר האולם בנובמבר, משום שאיש לא רצה לשלם על החימום.'
		],
		below: ['קראו גם', 'הירשמו', 'כל הזכויות שמורות']
	},
	ru: {
		above: ['Поделиться', '2 мая 2023'],
		text: [
			'Читальный зал в старом порту останется открытым всю зиму, решил совет в понедельник.',
			'До сих пор зал закрывали в ноябре, потому что никто не хотел платить за отопление.'
		],
		below: ['Читайте также', 'Все права защищены']
	},
	pl: {
		above: ['2 maja 2023'],
		text: [
			'Czytelnia w starym porcie będzie otwarta przez całą zimę, zdecydowała rada w poniedziałek.',
			'Dotąd zamykano ją w listopadzie, bo nikt nie chciał płacić za ogrzewanie.'
		],
		below: []
	},
	tr: {
		above: ['2 Mayıs 2023'],
		text: [
			'Eski limandaki okuma salonu bütün kış açık kalacak, meclis pazartesi günü buna karar verdi.',
			'Salon şimdiye kadar kasımda kapanıyordu, çünkü kimse ısınma parasını vermek istemiyordu.'
		],
		below: []
	}
};

describe('a page', () => {
	it('is here for every language of the lexicons', () => {
		expect(Object.keys(pages).sort()).toEqual(Object.keys(LEXICONS).sort());
	});

	it.each(Object.entries(pages))('in %s is its paragraphs, and has its date', (_, page) => {
		const lines = [...page.above, '', ...page.text, '', ...page.below].join('\n');
		const read = readPage({ kind: 'text', text: lines })!;
		expect(read.text.split(/\n+/)).toEqual(page.text);
		expect(read.published).toBe('2023-05-02');
	});
});
