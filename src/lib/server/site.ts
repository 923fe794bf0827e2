import { env } from '$env/dynamic/private';
import { lastDayOf } from '#lib/record/record.ts';
import { LICENCE, PRODUCT } from '#lib/record/site-address.ts';
import { record, settings } from './record.ts';

/**
 * What the site is called, and where it will be, for formats that need whole addresses: SITE_URL at build
 * time, which is the record's own address if nothing else is given. Without it files name addresses from the
 * root of whatever host serves them.
 */
export const site = {
	url: (env.SITE_URL ?? '').replace(/\/+$/, ''),
	name: settings.name ?? PRODUCT,
	licence: settings.licence ?? LICENCE
};

/** The record's version in exports: the date of its latest topic, since the record is dated, not numbered. */
export const recordVersion = lastDayOf(record);
