// Types that Rust does not have yet: a best guess, replaced type by type as they appear in bindings.ts. Import them
// from '$ui/backend', never from here, so that nothing else moves when they do.

import type {
  AddTitle,
  Axis,
  Changes,
  ChangeEvening,
  ChangeHousehold,
  ChangeMember,
  Completion,
  EditTitle,
  EveningCheck,
  Facts,
  FinishEvening,
  Home,
  Household,
  MarkWatched,
  MemberDraft,
  MemberId,
  NoteId,
  Plans,
  PlanEvening,
  PlansQuery,
  Profile,
  ReminderView,
  SessionId,
  SessionView,
  SetUpHousehold,
  Settings,
  SnoozeReminder,
  TitleId,
  TitleRow,
  TitleView,
  WatchlistPage,
  WatchlistQuery,
  WhenView,
  Written,
} from './bindings';

/** What is asked of Tonight. */
export type SuggestRequest = {
  words: string;
  moods: MoodTile[];
  members: MemberId[];
  /** When the film should start, `20:15:00`; null is the usual start or now, whichever is later. */
  start: string | null;
  lights_out: string | null;
  max_minutes: number | null;
  subtitles: boolean;
  not_tonight: NotTonight[];
};
export type MoodTile =
  | 'good_cry'
  | 'big_laughs'
  | 'cosy'
  | 'edge_of_the_seat'
  | 'romantic'
  | 'scare_us'
  | 'mind_bending'
  | 'epic'
  | 'slow_and_beautiful'
  | 'true_story';
export type NotTonight = { title: TitleId; why: Why };
export type Why =
  'too_long' | 'too_heavy' | 'too_light' | 'seen_recently' | 'not_in_the_mood' | 'no_subtitles';
export type Suggestion = {
  pick: Pick | null;
  others: Pick[];
  /** How the words were understood, such as `a break from Christmas`. */
  understood: string[];
  /** How many were left out, and why, without naming whose limit it was. */
  left_out: number;
};
export type Pick = {
  row: TitleRow;
  /** Where the film stands against what was asked, axis by axis, `wanted` null when not asked for. */
  bars: MoodBar[];
  reasons: Reason[];
  ends_local: string;
  on: string[];
};
export type MoodBar = { axis: Axis; value: number; wanted: number | null };
export type Reason = { kind: ReasonKind; text: string };
export type ReasonKind = 'mood' | 'time' | 'turn' | 'wanted' | 'balance' | 'availability' | 'caution';

/** What was read from a pasted text. */
export type Capture = { text: string; drafts: Draft[]; links: string[] };
export type Draft = {
  name: string;
  facts: Facts;
  mood: Profile | null;
  /** 0 to 1. */
  confidence: number;
  on_list: TitleId | null;
};
export type KeepDraft = { draft: Draft; wanted_by: MemberId[]; note: string; source: string };

export interface Commands {
  home: { request: null; response: Home };
  set_up_household: { request: SetUpHousehold; response: Written<Household> };
  change_household: { request: ChangeHousehold; response: Written<Household> };
  add_member: { request: MemberDraft; response: Written<Household> };
  change_member: { request: ChangeMember; response: Written<Household> };
  remove_member: { request: MemberId; response: Written<Household> };
  watchlist: { request: WatchlistQuery; response: WatchlistPage };
  title: { request: TitleId; response: TitleView };
  complete_title: { request: string; response: Completion[] };
  add_title: { request: AddTitle; response: Written<TitleView> };
  edit_title: { request: EditTitle; response: Written<TitleView> };
  remove_title: { request: TitleId; response: Written<null> };
  mark_watched: { request: MarkWatched; response: Written<TitleView> };
  capture: { request: string; response: Capture };
  keep_draft: { request: KeepDraft; response: Written<TitleView> };
  keep_note: { request: string; response: Written<NoteId> };
  suggest: { request: SuggestRequest; response: Suggestion };
  plans: { request: PlansQuery; response: Plans };
  understand_when: { request: string; response: WhenView };
  check_evening: { request: PlanEvening; response: EveningCheck };
  plan_evening: { request: PlanEvening; response: Written<SessionView> };
  change_evening: { request: ChangeEvening; response: Written<SessionView> };
  cancel_evening: { request: SessionId; response: Written<null> };
  start_evening: { request: SessionId; response: Written<SessionView> };
  finish_evening: { request: FinishEvening; response: Written<SessionView> };
  /** Answers until when, in UTC; null when that would come too late to be of use. */
  snooze_reminder: { request: SnoozeReminder; response: string | null };
  pending_reminders: { request: null; response: ReminderView[] };
  dismiss_reminder: { request: SessionId; response: null };
  save_calendar: { request: SessionId | null; response: string | null };
  open_calendar: { request: SessionId; response: null };
  undo: { request: null; response: Changes | null };
  redo: { request: null; response: Changes | null };
  change_settings: { request: Settings; response: Written<Settings> };
  remember_place: { request: string; response: null };
  last_place: { request: null; response: string };
}

/** What the backend tells without being asked. */
export interface Events {
  changes: Changes;
  reminder: ReminderView;
  /** Evenings that went by without a reminder. */
  missed: SessionView[];
  go_to: string;
}
