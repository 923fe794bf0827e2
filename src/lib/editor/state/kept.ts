import type { Sort } from '#lib/keeping/store.ts';
import { FORM, keptProject, type Project } from '../draft/project.ts';

/** The projects of the desk, as a browser keeps them. */
export const PROJECTS: Sort<Project> = { name: 'rejoinder-desk', form: FORM, read: keptProject };
