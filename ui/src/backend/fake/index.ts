// The whole house in memory, for trying the screens in a browser. Never part of the real bundle.
//
// The address chooses what it starts with: `?scenario=full|year|friday|poll|fresh|empty|many`, `?place=plans`, `?fail=add_title` lets one
// command fail, `?notices=read_only,no_tray` has something to tell, `?slow=2000` makes reads take that long, `?due=1` starts with a reminder that was shown before, `?key=taken|impossible` has that become of the key for adding, `?lost_zone=Asia/Atlantis` has all evenings planned there. Tests
// reach it as `window.houselightsFake`.

import {
  Failure,
  type Backend,
  type Commands,
  type Events,
  type Member,
  type MemberDraft,
  type Notice,
  type Operation,
  type QuickAddState,
  type Person,
  type ReminderView,
  type Rsvp,
  type RuleView,
  type Who,
  type WhyNot,
} from '..';
import { bringingHandlers } from './bringing';
import { suggest } from './choosing';
import { diary } from './diary';
import { calendarHandlers } from './familyCalendar';
import { answerAll, eveningHandlers, plans, remind } from './evenings';
import { followingHandlers } from './following';
import {
  buildHouse,
  isChild,
  Memory,
  newId,
  NOW,
  TODAY,
  viewOf,
  ZONE,
  type House,
  type Scenario,
} from './house';
import { keepingHandlers } from './keeping';
import { follows } from './languages';
import { mailingHandlers } from './mailing';
import { capture, complete } from './pasting';
import { letterHandlers } from './letters';
import { lookingUpHandlers } from './lookingUp';
import { listHandlers, watchlist } from './listing';
import { pollHandlers } from './polling';
import { undo } from './telling';
import { visitingHandlers } from './visiting';
import { hear, sharingHandlers, suggestFilm } from './sharing';
import { waiting, wishFor, wishingHandlers } from './wishing';
import {
  addTitle,
  onList,
  checkText,
  editTitle,
  findTitle,
  keepDraft,
  markWatched,
  resetMood,
} from './titles';

export type Handlers = {
  [K in keyof Commands]: (request: Commands[K]['request']) => Commands[K]['response'];
};
type Listener = (payload: never) => void;

const refusing = (why: WhyNot, forGood: boolean): Operation => {
  if (!forGood) return 'turn_down';
  return why === 'seen_it' ? 'count_as_seen' : 'set_aside';
};
const OF_THE_DESKTOP: readonly Notice[] = [
  'no_notifications',
  'do_not_disturb',
  'no_tray',
  'goes_on_in_tray',
];

/** What tests may reach. */
export type FakeHandle = {
  emit<K extends keyof Events>(event: K, payload: Events[K]): void;
  /** Every call so far, oldest first. */
  calls: { name: keyof Commands; request: unknown }[];
  /** What fails from now on: commands, the `network`, the `port`, the `keyring`, the calendar's `password`, the `mildness` of all films but one, or the `pace` of looking up. */
  failing: Set<string>;
  /** Commands that answer only once a test lets them. */
  held: Set<string>;
  letGo(): void;
  /** What this computer has to say of itself from now on. */
  notices: Notice[];
  /** Lets the reminder of the next evening come due. */
  remind(kind?: ReminderView['kind']): void;
  /** A list is dropped on the window; its dates may have to be asked, and it may be of two people. */
  drop(dates?: boolean, people?: boolean): void;
  /** What was reminded of is answered outside the window. */
  answerElsewhere(): void;
  /** A phone says something of the next evening. */
  answer(who: Person, said: Partial<Rsvp>): void;
  /** Whatever `failing` says of the network is noticed. */
  lookAround(): void;
  /** The calendar that was given last looks. */
  follow(): void;
  /** A phone suggests a film for it. */
  suggest(who: Person, film: string): void;
  /** A member wishes for a film on their phone. */
  wish(who: string, film: string, year?: number): void;
  /** The way to the list that was given last is opened. */
  comeIn(): void;
};

export function fakeBackend(options = new URLSearchParams(location.search)): Backend {
  const memory = new Memory(buildHouse((options.get('scenario') as Scenario | null) ?? 'full'));
  memory.house.lostZone = options.get('lost_zone');
  if (options.get('due')) remind(memory);
  const notices = (options.get('notices') ?? '').split(',').filter(Boolean) as Notice[];
  const key = options.get('key') as 'taken' | 'impossible' | null;
  const listeners = new Map<string, Set<Listener>>();
  const sharing = sharingHandlers(
    memory,
    (shared) => fake.emit('sharing', shared),
    (what) => !fake.failing.has(what),
  );
  const following = followingHandlers(
    memory,
    () => !fake.failing.has('network'),
    () => fake.failing.has('port'),
  );
  const wishing = wishingHandlers(
    memory,
    () => !fake.failing.has('network'),
    () => fake.failing.has('port'),
  );
  const bringing = bringingHandlers(memory, Number(options.get('list') ?? 0), {
    place: (place) => fake.emit('go_to', place),
    step: (step) => fake.emit('import_progress', step),
  });
  const calendar = calendarHandlers(
    memory,
    () => fake.emit('family_calendar', null),
    (what) => !fake.failing.has(what),
  );
  const lookingUp = lookingUpHandlers(
    memory,
    (changes) => {
      if (changes) fake.emit('changes', changes);
      fake.emit('look_up', null);
    },
    (what) => !fake.failing.has(what),
  );
  const handlers: Handlers = {
    ...handle(memory, options.get('place') ?? '', notices, key),
    ...sharing,
    ...following.handlers,
    ...wishing.handlers,
    ...bringing.handlers,
    ...mailingHandlers(memory),
    ...keepingHandlers(memory),
    ...calendar,
    ...lookingUp,
    suggest: (request) => suggest(memory.house, request, fake.failing.has('mildness')),
  };
  const waiting: (() => void)[] = [];
  const fake: FakeHandle = {
    calls: [],
    held: new Set(),
    notices,
    letGo: () => waiting.splice(0).forEach((answer) => answer()),
    failing: new Set((options.get('fail') ?? '').split(',').filter(Boolean)),
    remind: (kind) => fake.emit('reminder', remind(memory, kind)),
    drop: (dates = false, people = false) => bringing.drop(dates, people),
    answerElsewhere: () => answerAll().forEach((session) => fake.emit('reminder_gone', session)),
    answer: (who, said) => fake.emit('changes', hear(memory, who, said).changes),
    lookAround: () => fake.emit('sharing', sharing.shared_now(null)),
    follow: () => {
      following.look();
      fake.lookAround();
    },
    suggest: (who, film) => fake.emit('changes', suggestFilm(memory, who, film).changes),
    wish: (who, film, year) => {
      const member = memory.house.household.members.find(({ name }) => name === who);
      fake.emit('changes', wishFor(memory, member?.id ?? '', film, year ?? null).changes);
    },
    comeIn: () => {
      wishing.comeIn();
      fake.lookAround();
    },
    emit: (event, payload) => listeners.get(event)?.forEach((tell) => tell(payload as never)),
  };
  Object.assign(globalThis, { houselightsFake: fake });
  return {
    async call(name, request) {
      fake.calls.push({ name, request });
      await new Promise((done) => setTimeout(done, Number(options.get('slow') ?? 0)));
      if (fake.held.has(name)) await new Promise<void>((done) => waiting.push(done));
      if (fake.failing.has(name)) throw new Failure('busy', 'Another program is using the watchlist.', '');
      const copy = structuredClone(request);
      return structuredClone(handlers[name](copy));
    },
    on(event, handler) {
      const heard = listeners.get(event) ?? new Set();
      listeners.set(event, heard.add(handler as Listener));
      return () => heard.delete(handler as Listener);
    },
  };
}

function keyState(wanted: boolean, key: 'taken' | 'impossible' | null): QuickAddState {
  if (key === 'impossible') return key;
  return wanted ? (key ?? 'on') : 'off';
}

function handle(
  memory: Memory,
  place: string,
  notices: Notice[],
  key: 'taken' | 'impossible' | null,
): Omit<
  Handlers,
  | 'suggest'
  | keyof ReturnType<typeof sharingHandlers>
  | keyof ReturnType<typeof mailingHandlers>
  | keyof ReturnType<typeof keepingHandlers>
  | keyof ReturnType<typeof calendarHandlers>
  | keyof ReturnType<typeof lookingUpHandlers>
  | keyof ReturnType<typeof followingHandlers>['handlers']
  | keyof ReturnType<typeof wishingHandlers>['handlers']
  | keyof ReturnType<typeof bringingHandlers>['handlers']
> {
  let lastPlace = place;
  let atLogin = false;
  const now = () => memory.house;
  const viewed = (house: House, id: string) => viewOf(findTitle(house, id));
  return {
    home: () => {
      const { household, welcomed, settings } = now();
      const next = plans(now(), NOW).upcoming[0] ?? null;
      return {
        household,
        children: household.members.filter(isChild).map(({ id }) => id),
        follows: follows(household),
        welcomed,
        settings,
        now: NOW,
        zone: ZONE,
        next,
        wishes: waiting(now()).length,
        ...memory.ends(),
        notices: notices.filter((notice) => !OF_THE_DESKTOP.includes(notice)),
        put_away: putAway(),
        read_only: notices.some((notice) => notice === 'read_only' || notice === 'newer_version'),
        version: '0.1.0',
      };
    },
    set_up_household: (request) =>
      memory.write('set_up_household', ['household'], (house) => {
        const { name, country, services } = request;
        house.household = { name, country, services, languages: [], members: request.members.map(newMember) };
        house.welcomed = true;
        return { value: house.household, subject: name };
      }),
    change_household: (request) =>
      memory.write('change_household', ['household'], ({ household }) => {
        household.name = request.name ?? household.name;
        household.country = request.country ?? household.country;
        household.services = request.services ?? household.services;
        household.languages = request.languages ?? household.languages;
        return { value: household, subject: household.name };
      }),
    add_member: (draft) =>
      memory.write('add_member', ['household'], ({ household }) => {
        household.members.push(newMember(draft));
        return { value: household, subject: draft.name };
      }),
    change_member: ({ id, member }) =>
      memory.write('change_member', ['household', 'watchlist', 'plans'], ({ household }) => {
        household.members = household.members.map((each) => (each.id === id ? { id, ...member } : each));
        return { value: household, subject: member.name };
      }),
    remove_member: (id) =>
      memory.write('remove_member', ['household', 'watchlist', 'plans'], ({ household }) => {
        const subject = household.members.find((each) => each.id === id)?.name ?? '';
        household.members = household.members.filter((each) => each.id !== id);
        return { value: household, subject };
      }),
    rules: () => now().rules,
    add_rule: (text) =>
      memory.write('add_rule', ['household'], (house) => {
        if (!text.trim()) throw new Failure('no_name', 'It has no name.', 'Give it a name and try again.');
        house.rules = [...house.rules, ruleOf(newId(), text.trim(), house)];
        return { value: house.rules, subject: text };
      }),
    change_rule: ({ id, text }) =>
      memory.write('change_rule', ['household'], (house) => {
        house.rules = house.rules.map((rule) => (rule.id === id ? ruleOf(id, text.trim(), house) : rule));
        return { value: house.rules, subject: text };
      }),
    remove_rule: (id) =>
      memory.write('remove_rule', ['household'], (house) => {
        const subject = house.rules.find((rule) => rule.id === id)?.text ?? '';
        house.rules = house.rules.filter((rule) => rule.id !== id);
        return { value: house.rules, subject };
      }),
    watchlist: (query) => watchlist(now(), query),
    title: (id) => viewed(now(), id),
    complete_title: (typed) => complete(now(), typed),
    add_title: (added) => {
      const listed = onList(memory.house, added);
      if (listed) return memory.unchanged('edit_title', viewOf(listed), listed.name);
      return memory.write('add_title', ['watchlist'], (house) => {
        const title = addTitle(house, added);
        return { value: viewOf(title), subject: title.name };
      });
    },
    edit_title: (edit) =>
      memory.write('edit_title', ['watchlist', 'plans'], (house) => {
        const title = editTitle(house, edit);
        return { value: viewOf(title), subject: title.name };
      }),
    reset_mood: (id) =>
      memory.write('reset_mood', ['watchlist', 'plans'], (house) => {
        const title = resetMood(house, id);
        return { value: viewOf(title), subject: title.name };
      }),
    remove_title: (id) =>
      memory.write('remove_title', ['watchlist', 'plans'], (house) => {
        const { name } = findTitle(house, id);
        house.titles = house.titles.filter((title) => title.id !== id);
        return { value: null, subject: name };
      }),
    mark_watched: (seen) =>
      memory.write('mark_watched', ['watchlist', 'plans'], (house) => {
        const title = markWatched(house, seen);
        return { value: viewOf(title), subject: title.name };
      }),
    capture: (text) => capture(now(), text),
    keep_draft: (kept) =>
      memory.write('add_title', ['watchlist'], (house) => {
        const title = keepDraft(house, kept);
        return { value: viewOf(title), subject: title.name };
      }),
    notes: () => now().notes,
    keep_note: (text) =>
      memory.write('keep_note', ['notes'], (house) => {
        const note = { id: newId(), text: checkText(text), kept_on: TODAY };
        house.notes.unshift(note);
        return { value: note, subject: '' };
      }),
    remove_note: (id) =>
      memory.write('remove_note', ['notes'], (house) => {
        house.notes = house.notes.filter((note) => note.id !== id);
        return { value: null, subject: '' };
      }),
    turn_down: ({ title: id, why, for_good }) =>
      memory.write(refusing(why, for_good), ['watchlist'], (house) => {
        const title = findTitle(house, id);
        house.turnedDown = [
          ...house.turnedDown.filter((other) => other.title !== id),
          { title: id, why, for_good },
        ];
        if (for_good) title.set_aside = why;
        return { value: null, subject: title.name };
      }),
    suggest_again: (id) =>
      memory.write('suggest_again', ['watchlist'], (house) => {
        const title = findTitle(house, id);
        house.turnedDown = house.turnedDown.filter((other) => other.title !== id);
        title.set_aside = null;
        return { value: viewOf(title), subject: title.name };
      }),
    ...listHandlers(memory),
    ...eveningHandlers(memory),
    ...letterHandlers(memory),
    ...visitingHandlers(memory),
    ...pollHandlers(memory),
    diary: (year) => diary(now(), year),
    undo: () => undo(memory),
    redo: () => {
      const changes = memory.redo();
      return changes && { value: null, changes };
    },
    change_settings: (settings) =>
      memory.write('change_settings', ['settings'], (house) => {
        house.settings = settings;
        return { value: settings, subject: '' };
      }),
    put_notice_away: (notice) => {
      // The one thing that a new page remembers.
      sessionStorage.setItem('put-away', JSON.stringify([...putAway(), notice]));
      return null;
    },
    remember_place: (remembered) => {
      lastPlace = remembered;
      return null;
    },
    last_place: () => lastPlace,
    desktop_notices: () => notices.filter((notice) => OF_THE_DESKTOP.includes(notice)),
    quit: () => null,
    quick_add_key: () => ({ keys: 'Ctrl+Alt+H', state: keyState(now().settings.quick_add, key) }),
    starts_at_login: () => atLogin,
    start_at_login: (on) => (atLogin = on),
  };
}

function putAway(): Notice[] {
  return JSON.parse(sessionStorage.getItem('put-away') ?? '[]') as Notice[];
}

function newMember(draft: MemberDraft): Member {
  return { id: newId(), ...draft };
}

/** The fake understands who chooses on Fridays, and nothing else. */
function ruleOf(id: string, text: string, house: House): RuleView {
  const chooser = /^fridays (.+) chooses?$/i.exec(text)?.[1]?.toLowerCase();
  const members = house.household.members.filter(({ name }) => name.toLowerCase() === chooser);
  const who: Who =
    chooser === 'the children'
      ? { is: 'children' }
      : { is: 'members', members: members.map((each) => each.id) };
  const known = chooser === 'the children' || members.length > 0;
  const on = { weekdays: [5], months: [] };
  const understood = known ? ({ text, on, with: null, says: { is: 'they_choose', who } } as const) : null;
  return { id, text, understood, of_people: /phones/i.test(text) };
}
