import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { messages } from '#lib/i18n/en/codebook.ts';

const README = await readFile(
	fileURLToPath(new URL('../../data/README.md', import.meta.url)),
	'utf8'
);

/** A rule as it is read: without the marks of Markdown and the names of fields in brackets. */
const plain = (rule: string) =>
	rule
		.replace(/ \(`\w+`\)/g, '')
		.replaceAll('`', '')
		.replace(/“|”/g, '"')
		.replaceAll('’', "'")
		.trim();

test('the page of the method has the rule by which a statement becomes a claim, as data/README.md has it', () => {
	const [, section = ''] = README.split('## When a statement becomes a claim\n');
	const rules = [...section.split('\n## ')[0]!.matchAll(/^\d+\. (.+)$/gm)].map(([, rule]) => rule!);
	expect(rules.length).toBeGreaterThan(3);
	expect(messages.method.rules.map(plain)).toEqual(rules.map(plain));
});
