import * as v from 'valibot';
import { faultsOf, type ValueFaults } from './faults.ts';

/** The values that evidence holds, and fields of the record with it. */

const fault = faultsOf<ValueFaults>();

export const Text = v.pipe(
	v.string(),
	v.regex(/\S/, fault('empty')),
	// UTF-8 has no form for half a pair: hashed, it would be the same as U+FFFD, and prove it.
	v.check((text) => text.isWellFormed(), fault('half-a-surrogate-pair'))
);

/** Single hyphens; of what came from another site, the name of that site and two hyphens before it. */
export const ID = /^[a-z0-9]+(?:--?[a-z0-9]+)*$/;

export const Id = v.pipe(
	v.string(),
	v.regex(ID, fault('not-an-id')),
	v.check(
		(id) => id.split('--').every((part) => part.length <= 80),
		fault('too-long', { most: 80 })
	),
	v.maxLength(160, fault('too-long', { most: 160 }))
);

const DAY = /^\d{4}-\d{2}-\d{2}$/;
export const Day = v.pipe(
	v.string(),
	v.regex(DAY, fault('not-a-day')),
	v.check((text) => !DAY.test(text) || isInCalendar(text), fault('not-in-the-calendar'))
);

function isInCalendar(day: string): boolean {
	const date = new Date(`${day}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

/** Links are http or https, without credentials: everything else stays out of the pages. */
export const Link = v.pipe(v.string(), v.check(isWebAddress, fault('not-a-link')));

function isWebAddress(text: string): boolean {
	if (!/^https?:\/\/[^\s<>"]+$/i.test(text) || !URL.canParse(text)) return false;
	const url = new URL(text);
	return url.username === '' && url.password === '';
}

export const Tag = v.pipe(
	v.string(),
	v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, fault('not-a-language-tag'))
);

export const Natural = v.pipe(
	v.number(),
	v.integer(fault('not-a-natural-number')),
	v.minValue(0, fault('not-a-natural-number'))
);

export const hex = (bytes: number) =>
	v.pipe(
		v.string(),
		v.regex(new RegExp(`^[0-9a-f]{${2 * bytes}}$`), fault('not-hexadecimal', { bytes }))
	);
