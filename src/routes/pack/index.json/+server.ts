import { namesOfStatements } from '#lib/record/codes.ts';
import { packCodes } from '#lib/pack/address.ts';
import { whole } from '#lib/server/store.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

/** Every statement by its key, then its former ones: what the codes in the address of a pack mean. */
export const GET: RequestHandler = async () => {
	const names = namesOfStatements(await whole());
	// Fails here, where it is seen, if ever two statements have one code.
	packCodes(names);
	return Response.json(names);
};
