import { error } from '@sveltejs/kit';
import { fromBase64 } from '#lib/evidence/pem.ts';
import { file } from '#lib/server/file.ts';
import { facts } from '#lib/server/store.ts';
import type { Vouching } from '#lib/record/record.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

/** A timestamp as its file has it and as the answer alone, and the certificates that the record trusts. */
const filesOf = (vouching: Vouching) =>
	new Map<string, () => BodyInit>([
		...vouching.timestamps.flatMap(({ id, ...one }): [string, () => BodyInit][] => [
			[`${id}.json`, () => JSON.stringify(one)],
			[`${id}.tsr`, () => fromBase64(one.response) ?? '']
		]),
		...[...vouching.authorities.values()].map(({ id, certificates }): [string, () => BodyInit] => [
			`${id}.pem`,
			() =>
				certificates
					.map((text) => text.replace(/.{64}/g, '$&\n').trimEnd())
					.map((text) => `-----BEGIN CERTIFICATE-----\n${text}\n-----END CERTIFICATE-----\n`)
					.join('')
		])
	]);

export const entries: EntryGenerator = async () =>
	[...filesOf((await facts()).vouching).keys()].map((name) => ({ file: name }));

export const GET: RequestHandler = async ({ params }) => {
	const body = filesOf((await facts()).vouching).get(params.file);
	if (!body) error(404, `no timestamp "${params.file}"`);
	return file(`/timestamps/${params.file}`, body());
};
