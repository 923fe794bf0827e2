/** Words that belong to the family name that they stand before. */
const PARTICLES =
	/^(?:al-?|abu|bar|ben|bin|bint|da|das|de|del|della|den|der|di|dos|du|el-?|ibn|la|le|st\.?|ter|van|von|zu|ابن|أبو|ابو|آل|أم|بن|بنت|بو|دي|دير|عبد|فان|فون|אבו|בן)$/iu;

/** The last word of a person's name, with the particles before it, and what stands before them. */
export function takenApart(name: string): { given: string; family: string } {
	const words = name.split(' ');
	let family = words.length - 1;
	while (family > 1 && PARTICLES.test(words[family - 1] ?? '')) family--;
	return { given: words.slice(0, family).join(' '), family: words.slice(family).join(' ') };
}
