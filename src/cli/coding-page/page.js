/**
 * The script of the sheet for a second reader, which stands in its page as it is here: no import, and
 * nothing of it is sent. lib/coding/sheet-page.ts makes the page and what it reads.
 */
(() => {
	const data = JSON.parse(document.getElementById('data').textContent);
	const KEPT = `rejoinder-coding-${data.stamp}`;
	const tags = Object.keys(data.languages);

	/** By unit what is chosen: `{ kind, on, points, question }`. */
	let chosen = {};
	let keeps = true;
	let lang = tags.find((tag) => navigator.language.startsWith(tag)) ?? data.source;
	try {
		const kept = JSON.parse(localStorage.getItem(KEPT) ?? '{}');
		chosen = kept.chosen ?? {};
		if (tags.includes(kept.lang)) lang = kept.lang;
	} catch {
		keeps = false;
	}

	function keep() {
		try {
			localStorage.setItem(KEPT, JSON.stringify({ chosen, lang }));
		} catch {
			keeps = false;
		}
		tell();
	}

	const isPoint = ({ unit }) => unit.startsWith('claim/');
	const isDone = (passage) => {
		const { kind = '', question = '' } = chosen[passage.unit] ?? {};
		return (isPoint(passage) ? question : kind) !== '';
	};

	/** An element with attributes and children; texts are never markup. */
	function make(name, attributes = {}, ...children) {
		const element = document.createElement(name);
		for (const [key, value] of Object.entries(attributes)) {
			if (key.startsWith('on')) element.addEventListener(key.slice(2), value);
			else if (value !== undefined && value !== false) element.setAttribute(key, value);
		}
		element.append(...children.filter((child) => child !== undefined));
		return element;
	}

	const t = () => data.languages[lang];
	/** Our own words in this language, else in the first, marked with the language that they are in. */
	function ours(words, own) {
		const tag = own ?? (words[lang] === undefined ? data.source : lang);
		const text = words[lang] ?? words[data.source];
		return tag === lang ? text : make('span', { lang: tag, dir: 'auto' }, text);
	}
	const plain = (words) => words[lang] ?? words[data.source];

	function entryOf({ is, not, boundary }) {
		const { entry } = t();
		return make(
			'dl',
			{},
			...[
				[entry.is, is],
				[entry.not, not],
				[entry.boundary, boundary]
			].flatMap(([name, text]) => [make('dt', {}, name), make('dd', {}, text)])
		);
	}

	/** A labelled choice of a kind, below it what that kind means. */
	function choice(passage, list, field) {
		const id = `${passage.unit}/${field}`;
		const now = chosen[passage.unit]?.[field] ?? '';
		const said = make('div', { id: `${id}/said`, role: 'status' });
		const show = (value) => {
			const kind = t().kinds[list].find((one) => one.id === value);
			said.replaceChildren(...(kind ? [entryOf(kind)] : []));
		};
		const select = make(
			'select',
			{
				id,
				'aria-describedby': `${id}/said`,
				onchange: ({ target }) => {
					put(passage, { [field]: target.value });
					show(target.value);
				}
			},
			make('option', { value: '' }, t().said.choose),
			...t().kinds[list].map((kind) => make('option', { value: kind.id }, kind.name))
		);
		select.value = now;
		show(now);
		return [make('label', { for: id }, t().said[field]), select, said];
	}

	function put({ unit }, change) {
		chosen[unit] = { ...chosen[unit], ...change };
		keep();
	}

	/** What the words of a response speak of, and of a claim which points. */
	function place(passage) {
		const id = `${passage.unit}/on`;
		const points = make('fieldset');
		const showPoints = () => {
			const { on = '', points: those = [] } = chosen[passage.unit] ?? {};
			const option = data.options[on];
			const all = option?.points ?? [];
			points.hidden = all.length === 0;
			points.replaceChildren(
				make('legend', {}, t().said.pointsOf),
				...all.map((point) => {
					const box = make('input', {
						type: 'checkbox',
						onchange: () => {
							const now = new Set(chosen[passage.unit].points ?? []);
							if (box.checked) now.add(point.id);
							else now.delete(point.id);
							put(passage, { points: all.map((one) => one.id).filter((one) => now.has(one)) });
						}
					});
					box.checked = those.includes(point.id);
					return make('label', { class: 'point' }, box, make('span', {}, ours(point.name)));
				})
			);
		};
		const select = make(
			'select',
			{
				id,
				onchange: ({ target }) => {
					put(passage, { on: target.value, points: [] });
					showPoints();
				}
			},
			make('option', { value: '' }, t().said.choose),
			...passage.options.map((key) => {
				const { kind, name } = data.options[key];
				return make('option', { value: key }, `${plain(name)} (${t().said[kind]})`);
			})
		);
		select.value = chosen[passage.unit]?.on ?? '';
		showPoints();
		return [make('label', { for: id }, t().said.on), select, points];
	}

	function article(passage, number) {
		const { said } = t();
		const { words, voice, within, answers } = passage;
		const foreign = { lang: passage.lang, dir: passage.dir };
		return make(
			'article',
			{ id: passage.unit, tabindex: '-1' },
			make('h3', {}, `${number}. `, ours(passage.speaker)),
			make('blockquote', { class: voice, ...foreign }, words),
			make('p', { class: 'soft' }, said[voice]),
			...(within
				? [
						make('p', { class: 'soft' }, `${said.inClaim}:`),
						make('p', { class: `within ${voice}`, ...foreign }, within)
					]
				: []),
			...(answers.length > 0
				? [
						make('p', { class: 'soft' }, `${said.answers}:`),
						make(
							'ul',
							{},
							...answers.map((key) => {
								const { name, lang: own } = data.options[key];
								return make('li', {}, ours(name, own));
							})
						)
					]
				: []),
			...(isPoint(passage)
				? choice(passage, 'question', 'question')
				: [...choice(passage, 'move', 'kind'), ...place(passage)])
		);
	}

	let status;
	let note;
	function tell() {
		const { said } = t();
		const done = data.passages.filter(isDone).length;
		status.textContent = said.progress
			.replace('{done}', String(done))
			.replace('{all}', String(data.passages.length));
		note.textContent = keeps ? '' : said.unkept;
	}

	function goOn() {
		const all = data.passages;
		const here = all.findIndex(
			({ unit }) => document.activeElement?.closest('article')?.id === unit
		);
		const order = [...all.slice(here + 1), ...all.slice(0, here + 1)];
		const next = order.find((passage) => !isDone(passage));
		if (next) document.getElementById(next.unit).focus();
	}

	/** The rows as they were given, each with the three cells that were filled in: ids, which need no marks. */
	function save() {
		const rows = data.passages.map(({ unit, begin }) => {
			const { kind = '', on = '', points = [], question = '' } = chosen[unit] ?? {};
			const where = points.length > 0 ? `${on}#${points.join(' ')}` : on;
			return `${begin},${kind},${where},${question}`;
		});
		const text = `\uFEFF${[data.columns, ...rows].join('\r\n')}\r\n`;
		const href = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
		const link = make('a', { href, download: 'coding.csv' });
		document.body.append(link);
		link.click();
		link.remove();
		setTimeout(() => URL.revokeObjectURL(href), 60_000);
		note.textContent = t().said.saved;
	}

	function meanings(list) {
		return make(
			'details',
			{},
			make('summary', {}, t().lists[list]),
			...t().kinds[list].flatMap((kind) => [make('h3', {}, kind.name), entryOf(kind)])
		);
	}

	function render() {
		const { said, dir } = t();
		Object.assign(document.documentElement, { lang, dir });
		document.title = said.title;
		status = make('span', { role: 'status' });
		note = make('p', { role: 'status', class: 'soft' });
		const turnTo = (other) => {
			lang = other;
			render();
			keep();
			document.querySelector('.language').focus();
		};
		const number = (passage) => data.passages.indexOf(passage) + 1;
		const moves = data.passages.filter((passage) => !isPoint(passage));
		const points = data.passages.filter(isPoint);
		const part = (title, passages) =>
			passages.length === 0
				? []
				: [make('h2', {}, title), ...passages.map((one) => article(one, number(one)))];
		document.body.replaceChildren(
			make(
				'main',
				{},
				make('h1', {}, said.title),
				make('p', {}, said.intro),
				make('p', { class: 'soft' }, said.nextKey),
				meanings('move'),
				meanings('question'),
				make(
					'div',
					{ class: 'bar' },
					status,
					make('button', { type: 'button', onclick: goOn }, said.next),
					make('button', { type: 'button', onclick: save }, said.save),
					...tags
						.filter((other) => other !== lang)
						.map((other) =>
							make(
								'button',
								{ type: 'button', class: 'language', lang: other, onclick: () => turnTo(other) },
								data.languages[other].name
							)
						)
				),
				note,
				...part(said.moves, moves),
				...part(said.points, points)
			)
		);
		tell();
	}

	addEventListener('keydown', (event) => {
		if (!event.altKey || event.ctrlKey || event.metaKey || event.code !== 'KeyN') return;
		event.preventDefault();
		goOn();
	});
	render();
})();
