import { BODY_NOUN } from '../lexicon/names.ts';
import type { ReportingLexicon } from '../lexicon/lexicon.ts';
import { withoutArticle } from './caseless.ts';
import type { Mention } from './mentions.ts';
import { roleWords } from './roles.ts';
import type { Speaker } from './speaker.ts';

/* So many of those who spoke are looked through for the one meant. */
const REMEMBERED = 40;

type Gender = 'she' | 'he';

/** Who was named as speaking in a text so far, for the places that name them by less. */
export class Discourse {
	readonly #lexicon: ReportingLexicon;
	/** The last ones, with the noun that the name began with. */
	readonly #heard: { speaker: Speaker; body: boolean; noun: string }[] = [];
	/** By their last word, names in scripts without capitals: there only those who spoke are known. */
	readonly #surnames = new Map<string, Speaker>();
	/** Whether a person was introduced as she or as he. */
	readonly #genders = new Map<string, Gender>();
	/** Which pronoun each person was meant by, and whom each pronoun meant last. */
	readonly #pronouns = new Map<string, string>();
	readonly #lastBy = new Map<string, Speaker>();

	constructor(lexicon: ReportingLexicon) {
		this.#lexicon = lexicon;
	}

	/** Keeps who spoke; `first` is the noun that the name began with. */
	add(speaker: Speaker, first: string, caseless: boolean): void {
		const gender = this.#genderOf(`${first} ${speaker.role ?? ''} ${speaker.name}`);
		if (gender && !this.#genders.has(speaker.name)) this.#genders.set(speaker.name, gender);
		const body = BODY_NOUN.test(first) || this.#lexicon.bodies.has(first);
		if (this.#heard.at(-1)?.speaker.name !== speaker.name)
			this.#heard.push({ speaker, body, noun: withoutArticle(first) });
		if (this.#heard.length > 2 * REMEMBERED) this.#heard.splice(0, REMEMBERED);
		const parts = speaker.name.split(' ');
		const surname = parts.at(-1)!;
		if (!caseless || body || parts.length < 2 || parts.length > 4) return;
		if (!this.#surnames.has(surname)) this.#surnames.set(surname, speaker);
	}

	called(surname: string): Speaker | undefined {
		return this.#surnames.get(surname);
	}

	lastBody(): Speaker | undefined {
		return this.#heard.findLast(({ body }) => body)?.speaker;
	}

	bodyCalled(noun: string): Speaker | undefined {
		const plain = withoutArticle(noun);
		return this.#heard.findLast((one) => one.body && one.noun === plain)?.speaker;
	}

	/** Whoever was called so when first named. */
	inOffice(noun: string): Speaker | undefined {
		return this.#heard.findLast(({ speaker: { role, name } }) => {
			const words = role ? roleWords(role, this.#lexicon) : [];
			// Fischereiminister Jon Harm
			const own = this.#lexicon.capitals === 'nouns' ? name.toLowerCase().split(' ') : [];
			return [...words, ...(own.length > 2 ? own.slice(0, 1) : [])].some((word) =>
				word.endsWith(noun)
			);
		})?.speaker;
	}

	/** The whole of a name with small letters in it, which is known once it spoke. */
	bodyAround({ start, end }: Mention): Speaker | undefined {
		return this.#heard.findLast(
			({ body, speaker }) => body && speaker.start <= start && speaker.end > end
		)?.speaker;
	}

	isBody(name: string): boolean {
		return this.#heard.findLast(({ speaker }) => speaker.name === name)?.body ?? false;
	}

	/** Whether a person was meant by another pronoun before, or introduced as one that it does not fit. */
	isOther(name: string, pronoun: string): boolean {
		const [gender, asked] = [this.#genders.get(name), this.#genderOf(pronoun)];
		if (gender && asked && gender !== asked) return true;
		return (this.#pronouns.get(name) ?? pronoun) !== pronoun;
	}

	/** What the first word that tells it says of a person. */
	#genderOf(words: string): Gender | null {
		for (const word of words.toLowerCase().split(/[^\p{L}\p{M}-]+/u)) {
			if (this.#lexicon.feminine.test(word)) return 'she';
			if (this.#lexicon.masculine.test(word)) return 'he';
		}
		return null;
	}

	/** Whom a pronoun meant last. */
	lastBy(pronoun: string): Speaker | undefined {
		return this.#lastBy.get(pronoun);
	}

	meantBy(pronoun: string, speaker: Speaker): void {
		this.#pronouns.set(speaker.name, pronoun);
		this.#lastBy.set(pronoun, speaker);
	}
}
