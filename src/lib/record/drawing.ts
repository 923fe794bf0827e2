/** What a drawing may be made of: shapes and what they are filled with; nothing that runs, loads or needs a typeface. */
const PARTS = new Set(
	[
		'svg g defs symbol use title desc path rect circle ellipse line polyline polygon',
		'linearGradient radialGradient stop clipPath mask'
	].flatMap((names) => names.split(' '))
);

const TAG = /<(\/?)([A-Za-z]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(["'])([^<]*?)\2/g;

/** Whether a text is a drawing in SVG, of shapes alone: well-formed, with no script, address, picture or letters in it. */
export function isDrawing(svg: string): boolean {
	const text = svg
		.replace(/^\s*<\?xml[^<>?]*\?>/, '')
		.replace(/<!--(?:[^-]|-(?!-))*-->/g, '')
		.trim();
	const open: string[] = [];
	let at = 0;
	while (at < text.length) {
		TAG.lastIndex = at;
		const tag = TAG.exec(text);
		if (!tag) return false;
		const [all, closing = '', name = '', attributes = '', empty = ''] = tag;
		if (!PARTS.has(name) || !harmless(attributes)) return false;
		if (at === 0 ? name !== 'svg' || closing !== '' : open.length === 0) return false;
		if (closing === '' && empty === '') open.push(name);
		else if (closing !== '' && open.pop() !== name) return false;
		at += all.length;
		const next = text.indexOf('<', at);
		const words = text.slice(at, next < 0 ? undefined : next);
		if (words.includes('&') || (open.length === 0 && words.trim() !== '')) return false;
		if (next < 0) break;
		at = next;
	}
	return at > 0 && open.length === 0;
}

/** Attributes that call nothing and lead nowhere but within the drawing. */
function harmless(attributes: string): boolean {
	return [...attributes.matchAll(ATTRIBUTE)].every(([, name = '', , value = '']) => {
		if (/^on/i.test(name) || value.includes('&')) return false;
		if (/^(?:.*:)?href$/i.test(name)) return value.startsWith('#');
		if (/^xmlns(?::|$)/.test(name)) return true;
		return !/(?:url\s*\(\s*(?!["']?#)|@import|expression|:\/\/)/i.test(value);
	});
}
