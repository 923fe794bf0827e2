/**
 * The form of the tables. It goes up with every change to them; what was loaded in another form is made
 * anew, since the folder of the record is where everything comes from.
 */
export const FORM = 1;

/** In a schema of their own, so that nothing else in the database is touched. */
export const TABLES = `
create schema rejoinder;
create table rejoinder.meta (
	one boolean primary key default true check (one),
	form int not null,
	record text not null,
	stamp text not null,
	facts text not null
);
create table rejoinder.entry (
	key text collate "C" primary key,
	list text collate "C" not null,
	topic text collate "C" not null,
	file text collate "C" not null,
	n int not null,
	hash text not null,
	body text not null
);
create index on rejoinder.entry (list, file, n);
create index on rejoinder.entry (topic) where topic <> '';
create table rejoinder.link (
	entry text collate "C" not null references rejoinder.entry on delete cascade,
	rel text collate "C" not null,
	target text collate "C" not null,
	primary key (entry, rel, target)
);
create index on rejoinder.link (target, rel);
create table rejoinder.former (
	key text collate "C" primary key,
	entry text collate "C" not null references rejoinder.entry on delete cascade
);
create index on rejoinder.former (entry);
`;
