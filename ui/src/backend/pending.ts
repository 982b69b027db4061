// Types that Rust does not have yet: a best guess, replaced type by type as they appear in bindings.ts. Import them
// from '$ui/backend', never from here, so that nothing else moves when they do.

import type {
  AddTitle,
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
  SuggestRequest,
  Suggestion,
  TitleId,
  TitleView,
  WatchlistPage,
  WatchlistQuery,
  WhenView,
  Written,
} from './bindings';

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
