import { env } from '$env/dynamic/private';
import { LICENCE, PRODUCT, type Site } from '#lib/record/site-address.ts';
import { facts } from './store.ts';

/**
 * What the site is called, and where it will be, for formats that need whole addresses: SITE_URL at build
 * time, which is the record's own address if nothing else is given. Without it files name addresses from the
 * root of whatever host serves them.
 */
export async function site(): Promise<Site> {
	const { name, licence } = (await facts()).settings;
	return {
		url: (env.SITE_URL ?? '').replace(/\/+$/, ''),
		name: name ?? PRODUCT,
		licence: licence ?? LICENCE
	};
}
