//! Whatever becomes of a series, step by step: who was invited to it by mail, Mum to all of it and Jon to single evenings,
//! has in their calendar what the plan has once everything was told that is offered, and that is behind; and calendars
//! that follow have it, too, as what a link to an evening shows.

#![allow(clippy::expect_used, clippy::panic, reason = "a test may expect")]

#[path = "../common/mod.rs"]
mod common;
mod inbox;
mod pages;
mod steps;

use std::collections::BTreeSet;

use chrono::{DateTime, TimeDelta, Utc};
use houselights_domain::change::Changes;
use houselights_domain::id::{SeriesId, SessionId};
use houselights_domain::plan::{Status, WallTime};
use houselights_engine::calendar::{CalendarEvent, EventFacts, EventWords, from_ics};
use houselights_engine::ports::Clock;
use houselights_engine::view::{
    AskMail, ChangeEvening, ChangeMember, ChangeSeries, ChangedSeries, EndSeries, EveningToTell, MemberDraft,
    MonthQuery, PlanSeries, RepeatChange, SessionView, ToTell, WriteMail,
};
use houselights_engine::{LetterFacts, LetterWords};
use proptest::prelude::*;

use common::{House, wall};
use inbox::{Inbox, expand, has_two};
use steps::{FRIDAYS, RULES, Step, TIMES, Undone, What, step};

/// So far ahead is looked.
const DAYS: i64 = 30;

fn event(facts: &EventFacts<'_>) -> EventWords {
    let summary = facts.name.unwrap_or("open").to_owned();
    EventWords { summary, portion: String::new(), particulars: Vec::new(), tasks: Vec::new() }
}

fn letter(_: &LetterFacts<'_>) -> LetterWords {
    LetterWords { subject: "A letter".into(), text: String::new() }
}

struct Home {
    house: House,
    mum: Inbox,
    jon: Inbox,
    /// To which Jon was invited.
    singles: BTreeSet<SessionId>,
    /// To which Mum was invited when its series had it no more.
    left: BTreeSet<SessionId>,
}

impl Home {
    fn new() -> Self {
        let house = House::with_family();
        for name in ["Ayşe", "Jon", "Mum"] {
            let email = format!("{}@example.org", if name == "Ayşe" { "a" } else { name });
            let member = MemberDraft { name: name.into(), email, ..MemberDraft::default() };
            house.change_member(ChangeMember { id: house.member(name), member }).expect("an address");
        }
        let evening = house.evening(None, "2026-12-18T20:15:00");
        house.plan_series(PlanSeries { evening, rule: FRIDAYS.into(), same_film: false }).expect("planned");
        let [mum, jon] = [Inbox::default(), Inbox::default()];
        let mut home = Self { house, mum, jon, singles: BTreeSet::new(), left: BTreeSet::new() };
        let all = home.to_come();
        let (id, part) = (all[0].session.id, all[0].session.repeats.map(|on| on.series));
        home.write("Mum", id, part).expect("Mum is invited");
        for at in [0, 2, 3] {
            let id = all[at].session.id;
            home.singles.insert(id);
            home.write("Jon", id, None).expect("Jon is invited");
        }
        home
    }

    fn span(&self) -> (DateTime<Utc>, DateTime<Utc>) {
        let now = self.house.clock.now();
        (now, now + TimeDelta::days(DAYS))
    }

    fn to_come(&self) -> Vec<SessionView> {
        let (now, until) = self.span();
        let months = [now, until].map(|at| at.date_naive());
        let shown = months.map(|month| self.house.month(MonthQuery { month }).expect("a month"));
        let mut all: Vec<_> = shown.concat();
        let is_to_come = |view: &SessionView| view.starts_at > now && view.starts_at <= until;
        all.retain(|view| view.session.status == Status::Planned && is_to_come(view));
        all.sort_by_key(|view| (view.starts_at, view.session.id));
        all.dedup();
        all
    }

    /// Writes to somebody, with whoever was written to before. Whether it says anything new to any of them.
    fn write(&mut self, who: &str, session: SessionId, part: Option<SeriesId>) -> Result<bool, String> {
        let asked = AskMail { session, whole: part.is_some(), part };
        let seen = self.house.mail(asked).map_err(|error| format!("of {session} in {part:?}: {error:?}"))?;
        let mut to = seen.told.map(|told| told.to).unwrap_or_default();
        let more = self.house.member(who);
        to.extend(Some(more).filter(|more| !to.contains(more)));
        let from = self.house.member("Ayşe");
        let request = WriteMail { session, whole: asked.whole, part, from, to: to.clone() };
        let mail = self.house.write_mail(&request, event, letter);
        let mail = mail.map_err(|error| format!("of {session} in {part:?}: {error:?}"))?;
        let mum = to.contains(&self.house.member("Mum")) && self.mum.take(&mail)?;
        let jon = to.contains(&self.house.member("Jon")) && self.jon.take(&mail)?;
        Ok(mum || jon)
    }

    /// Does it; nothing where it cannot be done.
    fn act(&self, Step { what, pick, reach, .. }: Step) -> Option<(SessionId, ToTell, Changes)> {
        let shown = self.to_come();
        let view = shown.get(pick % shown.len().max(1))?;
        let id = view.session.id;
        let moved = |days, time: usize| {
            let local = wall(&format!("{}T{}", view.evening + TimeDelta::days(days), TIMES[time]));
            let start = WallTime { local, ..view.session.start };
            let fits = start.utc() > self.span().0 && start != view.session.start;
            fits.then_some(ChangeEvening { start: Some(start), ..ChangeEvening::of(id) })
        };
        let series = |change, repeat| {
            let done = self.house.change_series(ChangeSeries { change, reach, repeat }).ok()?;
            Some((id, done.value.tell, done.changes))
        };
        let alone = |change| {
            let done = self.house.change_evening(change).ok()?;
            Some((id, done.value.tell, done.changes))
        };
        match what {
            What::Move(days, time) => series(moved(days, time)?, RepeatChange::Keep),
            What::Place(place) => {
                let place = Some(format!("place {place}")).filter(|place| *place != view.session.place)?;
                series(ChangeEvening { place: Some(place), ..ChangeEvening::of(id) }, RepeatChange::Keep)
            }
            What::Rule(rule) => {
                series(ChangeEvening::of(id), RepeatChange::Rule { rule: RULES[rule].into() })
            }
            What::Last => series(ChangeEvening::of(id), RepeatChange::Stop),
            What::End => {
                let done = self.house.end_series(EndSeries { id, reach }).expect("ended");
                Some((id, done.value, done.changes))
            }
            What::MoveOne(days, time) => alone(moved(days, time)?),
            What::Film => {
                let title = Some(self.house.add("Elf").title.id);
                alone(ChangeEvening { title, ..ChangeEvening::of(id) })
            }
            What::Off => {
                let done = self.house.cancel_evening(id).expect("off");
                Some((id, done.value, done.changes))
            }
            What::Wait(days) => {
                self.house.clock.advance(TimeDelta::days(days));
                None
            }
        }
    }

    /// Writes every letter that is offered: each says something new, and is to whoever was invited.
    fn tell(&mut self, session: SessionId, told: ToTell) -> Result<(), String> {
        let next = told.next.as_ref().map(|next| next.part);
        for part in told.parts.iter().map(|told| told.part).chain(next) {
            if !self.write("Mum", session, Some(part))? {
                return Err(format!("{part:?} is told twice"));
            }
        }
        let left = told.left.iter().map(|left| &left.to);
        if told.next.iter().map(|next| &next.to).chain(left).any(|to| *to != [self.house.member("Mum")]) {
            return Err("others than Mum are invited".into());
        }
        for EveningToTell { evening: view, .. } in told.evenings {
            let id = view.session.id;
            let who = if self.singles.contains(&id) { "Jon" } else { "Mum" };
            let invited = who == "Jon" || self.left.contains(&id);
            if !invited || !self.write(who, id, None)? {
                return Err(format!("{who} is told of {} without need", view.session.start.local));
            }
        }
        for left in told.left {
            let id = left.evening.session.id;
            self.left.insert(id);
            if !self.write("Mum", id, None)? {
                return Err(format!("Mum is invited twice to {}", left.evening.session.start.local));
            }
        }
        Ok(())
    }

    /// Opens the mail again wherever it says that they are behind.
    fn tell_the_rest(&mut self) -> Result<(), String> {
        let singles = self.singles.iter().map(|id| ("Jon", *id, None));
        let left = self.left.iter().map(|id| ("Mum", *id, None));
        let is_part = |uid: &String| self.left.iter().all(|id| id.to_string() != *uid);
        let parts = self.mum.uids().into_iter().filter(is_part).map(|uid| uid.parse().expect("a part"));
        let any = self.singles.first().copied().expect("an evening");
        let all: Vec<_> = singles.chain(left).chain(parts.map(|part| ("Mum", any, Some(part)))).collect();
        for (who, session, part) in all {
            let whole = part.is_some();
            let seen = self.house.mail(AskMail { session, whole, part });
            let seen = seen.map_err(|error| format!("the mail of {session} in {part:?}: {error}"))?;
            if seen.told.is_some_and(|told| told.behind) {
                self.write(who, session, part)?;
            }
        }
        Ok(())
    }

    /// What Jon has.
    fn check_jon(&self) -> Result<(), String> {
        let ((now, until), plan) = (self.span(), self.to_come());
        for id in &self.singles {
            let has = self.jon.of(&id.to_string(), now, until);
            let is = plan.iter().find(|view| view.session.id == *id).map(|view| view.starts_at);
            let fits = match (&has[..], is) {
                ([], is) => is.is_none(),
                ([has], Some(is)) => *has == is,
                // Another stands in its place, or it moved to where it has begun.
                ([has], None) => {
                    let found = self.house.engine.as_ref().and_then(|engine| engine.evening(*id).ok());
                    let begun = found.is_some_and(|view| view.starts_at <= now);
                    let in_place = |view: &SessionView| !self.singles.contains(&view.session.id);
                    begun || plan.iter().any(|view| view.starts_at == *has && in_place(view))
                }
                _ => false,
            };
            if !fits {
                return Err(format!("Jon has {has:?}, and the plan {is:?} of {id}"));
            }
        }
        Ok(())
    }

    /// What Mum and calendars that follow have. An evening that a new rule left where it was Mum has by itself, and for
    /// good; should a later rule have it again, not with the series.
    fn check_all(&self) -> Result<(), String> {
        let ((now, until), plan) = (self.span(), self.to_come());
        let text = self.house.calendar(None, event).expect("a calendar");
        let read = from_ics(&text, chrono_tz::Europe::London).expect("it is read").events;
        let events: Vec<CalendarEvent> = read.into_iter().map(|read| read.event).collect();
        if has_two(&events) {
            return Err(format!("calendars that follow have two in place of one: {text}"));
        }
        let uids: BTreeSet<_> = events.iter().map(|event| event.uid.clone()).collect();
        let mut followed = Vec::new();
        for uid in &uids {
            let own = events.iter().filter(|event| event.uid == *uid && !event.cancelled).cloned();
            followed.extend(expand(&own.collect::<Vec<_>>(), now, until));
        }
        followed.sort_unstable();
        let starts = |of: &mut dyn Iterator<Item = &SessionView>| of.map(|view| view.starts_at).collect();
        let all: Vec<_> = starts(&mut plan.iter());
        if followed != all {
            return Err(format!("calendars that follow have {followed:#?}, and the plan {all:#?}: {text}"));
        }
        let mum = self.mum.starts(now, until);
        if mum == all { Ok(()) } else { Err(format!("Mum has {mum:#?}, and the plan {all:#?}")) }
    }

    fn take(&mut self, step: Step) -> Result<(), String> {
        // What is told of one step was told before the next.
        self.house.clock.advance(TimeDelta::seconds(1));
        let Some((session, told, changes)) = self.act(step) else { return Ok(()) };
        let untold = step.undone == Some(Undone::Untold);
        if !untold {
            self.tell(session, told)?;
        }
        if step.undone.is_some() && !changes.stale.is_empty() {
            self.house.clock.advance(TimeDelta::seconds(1));
            let back = self.house.undo().expect("undone").and_then(|written| written.value);
            if let Some(ChangedSeries { evening, tell }) = back {
                if untold {
                    return Err(format!("what nobody was told is taken back: {tell:?}"));
                }
                self.tell(evening.session.id, tell)?;
            }
            let again = matches!(step.what, What::Off | What::MoveOne(..) | What::End | What::Film);
            if again && step.undone == Some(Undone::Redone) {
                self.house.clock.advance(TimeDelta::seconds(1));
                let again = self.house.redo().expect("done again").and_then(|written| written.value);
                if let Some(ChangedSeries { evening, tell }) = again {
                    self.tell(evening.session.id, tell)?;
                }
            }
        }
        self.check_jon()?;
        // Nobody has to open the mail again for that.
        if matches!(step.what, What::Off | What::MoveOne(..)) || step.undone.is_some() {
            self.check_all()?;
        }
        self.check_pages()?;
        self.tell_the_rest()?;
        self.check_jon()?;
        self.check_all()
    }
}

/// As many as are asked for: longer ones are worth it after a change to what a series does.
fn runs() -> u32 {
    std::env::var("PROPTEST_CASES").ok().and_then(|many| many.parse().ok()).unwrap_or(40)
}

proptest! {
    #![proptest_config(ProptestConfig { max_shrink_iters: 100, ..ProptestConfig::with_cases(runs()) })]
    #[test]
    fn everybody_has_what_the_plan_has_whatever_becomes_of_a_series(steps in prop::collection::vec(step(), 1..5)) {
        let mut home = Home::new();
        for step in steps {
            // Of what ended nobody is invited to the rest.
            if home.to_come().is_empty() {
                break;
            }
            prop_assert_eq!(home.take(step), Ok(()));
        }
    }
}
