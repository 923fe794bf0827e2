import { env } from '$env/dynamic/private';
import { lastDayOf } from '#lib/record/record.ts';
import { record } from './record.ts';

/**
 * Where the site will be, for formats that need whole addresses: SITE_URL at build time. Without it
 * files name addresses from the root of whatever host serves them.
 */
export const site = { url: (env.SITE_URL ?? '').replace(/\/+$/, ''), name: 'Rejoinder' };

/** The record's version in exports: the date of its latest topic, since the record is dated, not numbered. */
export const recordVersion = lastDayOf(record);
