import { newId } from '@halteres/modules/kernel/new-id';
import type { FolderView, TemplateSet, TemplateView } from '@halteres/modules/training/contract';
import type { Entity } from '../protocol.ts';
import type { Fields, Rows } from '../rows.ts';
import { keyOf, type Local, type LocalStore } from './local-store.ts';
import { writeLocally, type Change } from './write-locally.ts';

type Which = { owner?: string | undefined; id: string };
type Kept = 'workout_template_folders' | 'workout_templates' | 'template_exercises';
export type NewTemplateExercise = Partial<Omit<Fields<'template_exercises'>, 'templateId'>> & { name: string };

/** Templates of an account on this device: what there is, and everything a person does to them. */
export class Templates {
  readonly #store: LocalStore;
  readonly #account: string;
  readonly #now: () => number;

  constructor(store: LocalStore, account: string, now: () => number) {
    this.#store = store;
    this.#account = account;
    this.#now = now;
  }

  /** Folders and templates, each in their order; what lies in a removed folder stands beside the folders. */
  async all(owner: string = this.#account): Promise<{ folders: FolderView[]; templates: TemplateView[] }> {
    const folders = (await this.#store.workout_template_folders.where('owner').equals(owner).toArray()).filter(isThere);
    const templates = (await this.#store.workout_templates.where('owner').equals(owner).toArray()).filter(isThere);
    const ids = new Set(folders.map(({ id }) => id));
    const views = await Promise.all(
      templates.toSorted(byPosition).map(async (template) => {
        const view = await this.#view(template);
        return { ...view, folderId: view.folderId !== null && ids.has(view.folderId) ? view.folderId : null };
      }),
    );
    return { folders: folders.toSorted(byPosition).map(({ id, row }) => ({ ...row, id })), templates: views };
  }

  /** One template; null where this device has none of that id. */
  async one(id: string, owner: string = this.#account): Promise<TemplateView | null> {
    const local = await this.#store.workout_templates.get(keyOf(owner, id));
    return local === undefined || local.deleted ? null : this.#view(local);
  }

  async #view({ owner, id, row }: Local<'workout_templates'>): Promise<TemplateView> {
    const exercises = await this.#store.template_exercises
      .where('[owner+row.templateId]')
      .equals([owner, id])
      .toArray();
    return {
      ...row,
      id,
      ownerId: owner,
      exercises: exercises
        .filter(isThere)
        .toSorted(byPosition)
        .map(({ id: exerciseId, row: { templateId: _template, ...fields } }) => ({ ...fields, id: exerciseId })),
    };
  }

  async addFolder({ name, owner = this.#account }: { name: string; owner?: string }): Promise<string> {
    const id = newId(this.#now());
    const { folders } = await this.all(owner);
    const position = (folders.at(-1)?.position ?? -1) + 1;
    await this.#write({ entity: 'workout_template_folders', owner, id, add: { name, position } });
    return id;
  }

  /** Makes a template with its exercises, behind those that are there. Returns its id. */
  async add({
    name,
    folderId = null,
    notes = null,
    exercises = [],
    owner = this.#account,
  }: {
    name: string;
    folderId?: string | null;
    notes?: string | null;
    exercises?: readonly NewTemplateExercise[];
    owner?: string;
  }): Promise<string> {
    const id = newId(this.#now());
    const { templates } = await this.all(owner);
    const position = (templates.at(-1)?.position ?? -1) + 1;
    await this.#write({ entity: 'workout_templates', owner, id, add: { name, folderId, notes, position } });
    for (const exercise of exercises) await this.addExercise({ ...exercise, owner, templateId: id });
    return id;
  }

  /** Adds an exercise behind those that are there. Returns its id. */
  async addExercise({
    owner = this.#account,
    templateId,
    ...fields
  }: NewTemplateExercise & { owner?: string; templateId: string }): Promise<string> {
    const id = newId(this.#now());
    const there = (await this.one(templateId, owner))?.exercises ?? [];
    await this.#write({
      entity: 'template_exercises',
      owner,
      id,
      add: {
        exerciseId: null,
        userExerciseId: null,
        superset: null,
        tempo: null,
        notes: null,
        sets: [],
        ...fields,
        templateId,
        position: (there.at(-1)?.position ?? -1) + 1,
      },
    });
    return id;
  }

  editFolder({ owner, id, ...set }: Which & Partial<Rows['workout_template_folders']>): Promise<void> {
    return this.#write({ entity: 'workout_template_folders', owner: owner ?? this.#account, id, set });
  }
  edit({ owner, id, ...set }: Which & Partial<Rows['workout_templates']>): Promise<void> {
    return this.#write({ entity: 'workout_templates', owner: owner ?? this.#account, id, set });
  }
  editExercise({ owner, id, ...set }: Which & Partial<Omit<Rows['template_exercises'], 'templateId'>>): Promise<void> {
    return this.#write({ entity: 'template_exercises', owner: owner ?? this.#account, id, set });
  }

  /** Changes the sets of an exercise as they stand now, whatever a screen still shows. */
  changeSets(
    { owner = this.#account, id }: Which,
    change: (sets: readonly TemplateSet[]) => TemplateSet[],
  ): Promise<void> {
    return this.#store.transaction('rw', this.#store.template_exercises, this.#store.outbox, async () => {
      const local = await this.#store.template_exercises.get(keyOf(owner, id));
      await this.editExercise({ owner, id, sets: change(local?.row.sets ?? []) });
    });
  }

  /** Removes one of them; `restore` brings it back. */
  async remove(entity: Kept, { owner = this.#account, id }: Which): Promise<void> {
    const local = await this.#store.rows(entity).get(keyOf(owner, id));
    if (local !== undefined && !local.deleted) await this.#write({ entity, owner, id, remove: true });
  }

  async restore(entity: Kept, { owner = this.#account, id }: Which): Promise<void> {
    const local = await this.#store.rows(entity).get(keyOf(owner, id));
    if (local?.deleted === true) await this.#write({ entity, owner, id, restore: true });
  }

  #write<E extends Entity>(change: Change<E>): Promise<void> {
    return writeLocally(this.#store, this.#account, change);
  }
}

const isThere = ({ deleted }: { deleted: boolean }): boolean => !deleted;

const byPosition = (
  a: { id: string; row: { position: number } },
  b: { id: string; row: { position: number } },
): number => a.row.position - b.row.position || (a.id < b.id ? -1 : 1);
