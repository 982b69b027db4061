// Every command there is, by name, request and answer. build.rs makes permissions from it, command/mod.rs functions and
// the handler, tests/bindings.rs the TypeScript: so they cannot drift. No `//!` here, because it is included as text.

macro_rules! each_command {
    ($then:ident) => {
        $then! {
            // Straight through to the engine's method of the same name.
            engine {
                home() -> Home;
                set_up_household(request: SetUpHousehold) -> Written<Household>;
                change_household(request: ChangeHousehold) -> Written<Household>;
                add_member(request: MemberDraft) -> Written<Household>;
                change_member(request: ChangeMember) -> Written<Household>;
                remove_member(request: MemberId) -> Written<Household>;
                rules() -> Vec<RuleView>;
                add_rule(request: String) -> Written<Vec<RuleView>>;
                change_rule(request: ChangeRule) -> Written<Vec<RuleView>>;
                remove_rule(request: RuleId) -> Written<Vec<RuleView>>;
                watchlist(request: WatchlistQuery) -> WatchlistPage;
                watchlist_ids(request: WatchlistQuery) -> Vec<TitleId>;
                change_titles(request: ChangeTitles) -> Written<u32>;
                tags() -> Vec<TagView>;
                duplicates() -> Duplicates;
                merge_titles(request: TwoTitles) -> Written<TitleView>;
                tell_apart(request: TwoTitles) -> Written<Duplicates>;
                rename_tag(request: RenameTag) -> Written<Vec<TagView>>;
                remove_tag(request: String) -> Written<Vec<TagView>>;
                kept_filters() -> Vec<KeptFilter>;
                keep_filter(request: KeepFilter) -> Written<Vec<KeptFilter>>;
                rename_filter(request: RenameFilter) -> Written<Vec<KeptFilter>>;
                remove_filter(request: FilterId) -> Written<Vec<KeptFilter>>;
                list_look() -> ListLook;
                keep_list_look(request: ListLook) -> ();
                title(request: TitleId) -> TitleView;
                posters(request: Vec<TitleId>) -> Vec<PosterView>;
                complete_title(request: String) -> Vec<Completion>;
                add_title(request: AddTitle) -> Written<TitleView>;
                edit_title(request: EditTitle) -> Written<TitleView>;
                reset_mood(request: TitleId) -> Written<TitleView>;
                remove_title(request: TitleId) -> Written<()>;
                mark_watched(request: MarkWatched) -> Written<TitleView>;
                capture(request: String) -> CaptureView;
                keep_draft(request: KeepDraft) -> Written<TitleView>;
                keep_note(request: String) -> Written<Note>;
                notes() -> Vec<Note>;
                remove_note(request: NoteId) -> Written<()>;
                suggest(request: SuggestRequest) -> Suggestion;
                turn_down(request: TurnDown) -> Written<()>;
                suggest_again(request: TitleId) -> Written<TitleView>;
                plans(request: PlansQuery) -> Plans;
                past_evenings(request: PastQuery) -> PastEvenings;
                understand_when(request: String) -> WhenView;
                check_evening(request: CheckEvening) -> EveningCheck;
                plan_evening(request: PlanEvening) -> Written<SessionView>;
                plan_two_evenings(request: PlanTwoEvenings) -> Written<TwoEvenings>;
                check_repeat(request: CheckRepeat) -> RepeatCheck;
                plan_series(request: PlanSeries) -> Written<SessionView>;
                change_series(request: ChangeSeries) -> Written<SessionView>;
                end_series(request: EndSeries) -> Written<()>;
                change_evening(request: ChangeEvening) -> Written<SessionView>;
                cancel_evening(request: SessionId) -> Written<()>;
                start_evening(request: SessionId) -> Written<SessionView>;
                pause_evening(request: SessionId) -> Written<SessionView>;
                resume_evening(request: SessionId) -> Written<SessionView>;
                stop_evening(request: SessionId) -> Written<TwoEvenings>;
                finish_evening(request: FinishEvening) -> Written<SessionView>;
                tear_ticket(request: TearTicket) -> Written<SessionView>;
                diary(request: i32) -> Diary;
                polls() -> Vec<PollView>;
                propose_evenings(request: PollDraft) -> Written<PollView>;
                change_poll(request: ChangePoll) -> Written<PollView>;
                answer_poll(request: AnswerPoll) -> Written<PollView>;
                call_off_poll(request: PollId) -> Written<()>;
                settle_poll(request: SettlePoll) -> Written<SessionView>;
                offer_films(request: OfferFilms) -> Written<()>;
                decide_suggestion(request: DecideSuggestion) -> Written<()>;
                wishes() -> Vec<Wish>;
                decide_wish(request: DecideWish) -> Written<()>;
                read_replies(request: String) -> RepliesView;
                note_replies(request: Vec<NoteReply>) -> Written<()>;
                read_movie_night(request: String) -> MovieNightView;
                keep_movie_night(request: KeepMovieNight) -> Written<KeptMovieNight>;
                mail(request: AskMail) -> MailView;
                take_reply(request: Vec<String>) -> Written<TakenReplies>;
                kept_backups() -> Vec<KeptBackup>;
                read_backup(request: String) -> BackupView;
                restore_backup(request: String) -> Written<()>;
                pending_reminders() -> Vec<ReminderView>;
                undo() -> Option<Changes>;
                redo() -> Option<Changes>;
                change_settings(request: Settings) -> Written<Settings>;
                put_notice_away(request: Notice) -> ();
            }
            // With something of the desktop's beside it: a file each in this folder.
            shell {
                desktop_notices() -> Vec<Notice>;
                quit() -> ();
                quick_add_key() -> QuickAddKey;
                starts_at_login() -> bool;
                start_at_login(request: bool) -> bool;
                snooze_reminder(request: SnoozeReminder) -> Option<DateTime<Utc>>;
                dismiss_reminder(request: SessionId) -> ();
                save_calendar(request: Option<SessionId>) -> Option<String>;
                open_calendar(request: SessionId) -> ();
                save_invitation(request: SaveInvitation) -> Option<String>;
                save_picture(request: SavePicture) -> Option<String>;
                invitation_text(request: SessionId) -> String;
                save_movie_night(request: SessionId) -> Option<String>;
                open_movie_night() -> ();
                export(request: Export) -> Option<Exported>;
                choose_backup() -> Option<BackupView>;
                open_mail(request: WriteMail) -> ();
                sharing(request: SessionId) -> SharingView;
                shared_now() -> Vec<SessionId>;
                start_sharing(request: StartSharing) -> SharingView;
                stop_sharing(request: SessionId) -> SharingView;
                make_link(request: MakeLink) -> SharingView;
                revoke_link(request: RevokeLink) -> SharingView;
                feeds() -> FeedsView;
                make_feed(request: Option<MemberId>) -> FeedsView;
                revoke_feed(request: FeedId) -> FeedsView;
                keep_feeds(request: KeepFeeds) -> FeedsView;
                wish_links() -> WishLinksView;
                make_wish_link(request: MemberId) -> WishLinksView;
                revoke_wish_link(request: WishLinkId) -> WishLinksView;
                keep_wishes(request: KeepWishes) -> WishLinksView;
                family_calendar() -> Option<FamilyCalendarView>;
                find_calendars(request: CalendarLogin) -> CalendarsFound;
                connect_calendar(request: ConnectCalendar) -> FamilyCalendarView;
                renew_calendar_password(request: String) -> FamilyCalendarView;
                look_at_calendar() -> Option<FamilyCalendarView>;
                disconnect_calendar(request: DisconnectCalendar) -> ();
                look_up_view() -> LookUpView;
                keep_key(request: KeepKey) -> LookUpView;
                try_key(request: LookUpService) -> ();
                remove_key(request: LookUpService) -> LookUpView;
                look_up(request: LookUpFilm) -> LookedUp;
                look_up_as(request: LookUpAs) -> Written<TitleView>;
                look_up_all() -> Option<LookUpRun>;
                look_up_run() -> Option<LookUpRun>;
                stop_look_up() -> ();
                remember_place(request: String) -> ();
                last_place() -> String;
            }
        }
    };
}
