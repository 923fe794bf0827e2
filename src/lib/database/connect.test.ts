import { expect, test } from 'vitest';
import { connect, DatabaseAway, isDatabaseAddress, placeOf } from './connect.ts';

test.each([
	['postgres://town:secret@db.example:5433/town', true, 'db.example:5433/town'],
	['postgresql://town:secret@db.example/town?sslmode=require', true, 'db.example/town'],
	['postgres://town:secret@localhost', true, 'localhost'],
	['mysql://town:secret@db.example/town', false, 'db.example/town'],
	['secret', false, 'an address that is none'],
	['', false, 'an address that is none']
])('%s is one of PostgreSQL: %s, and told as %s', (address, is, told) => {
	expect(isDatabaseAddress(address)).toBe(is);
	expect(placeOf(address)).toBe(told);
});

test('a database that is not there is said to be away, without the password', async () => {
	// Port 9 is that of the protocol which throws everything away; nobody listens there.
	const database = connect('postgres://town:secret@127.0.0.1:9/town');
	const asked = database.reading(async (queries) => queries.query('select 1'));
	await expect(asked).rejects.toBeInstanceOf(DatabaseAway);
	await expect(asked).rejects.toThrow(
		'The database at 127.0.0.1:9/town cannot be had: ECONNREFUSED.'
	);
	await database.close();
});
