//! What the tray knows. Owns the facts that its menu is made of; refuses to fetch them or to word them.

use chrono::{DateTime, NaiveDateTime, Utc};
use chrono_tz::Tz;
use houselights_domain::id::{SessionId, TitleId};
use houselights_domain::plan::reminders::SnoozeFor;
use houselights_domain::plan::{Person, Portion, Status, WallTime};
use houselights_engine::view::{Home, ReminderView, SessionView, Unrated, Whereabouts};

/// Everything that can change the tray's menu or picture.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct State {
    /// The next evening, or the one under way.
    pub next: Option<Evening>,
    /// The film that fits best tonight, as long as none is planned.
    pub pick: Option<Pick>,
    /// An evening whose reminder was shown and waits for an answer.
    pub reminded: Option<Reminded>,
    /// Films watched lately of which nobody said how they were, the latest first.
    pub unrated: Vec<Unrated>,
    /// How phones reach the evenings that they are let in to, while there are any; the worst of it.
    pub shared: Option<Whereabouts>,
    /// Calendars that follow are let in.
    pub followed: bool,
    /// Phones are let in to the wish page.
    pub wished: bool,
    /// The desktop asked for light, and so probably has a light panel.
    pub light_panel: bool,
}

/// A film that suits the evening.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pick {
    /// Which.
    pub title: TitleId,
    /// Its name.
    pub name: String,
}

/// An evening as far as the tray shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evening {
    /// Which.
    pub id: SessionId,
    /// The film; `None` is "decide on the evening".
    pub name: Option<String>,
    /// Which part of it.
    pub portion: Portion,
    /// When it starts.
    pub starts_at: DateTime<Utc>,
    /// What the wall shows then, here: a household on a journey looks at the clock that it has.
    pub local: NaiveDateTime,
    /// Who comes, by name, guests last.
    pub who: Vec<String>,
    /// It is the evening of today, here.
    pub tonight: bool,
    /// The film is on.
    pub under_way: bool,
    /// It was started and stands still.
    pub paused: bool,
}

/// A reminder that waits for an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reminded {
    /// Of which evening.
    pub id: SessionId,
    /// Its film.
    pub name: Option<String>,
    /// When it starts.
    pub starts_at: DateTime<Utc>,
    /// When to be reminded again would still be of use.
    pub snoozes: Vec<SnoozeFor>,
}

impl State {
    /// From what the engine tells.
    pub fn of(
        home: &Home,
        pending: &[ReminderView],
        pick: Option<Pick>,
        unrated: Vec<Unrated>,
        (shared, followed, wished): (Option<Whereabouts>, bool, bool),
    ) -> Self {
        let next = home.next.as_ref().map(|session| Evening::of(session, home));
        let pick = pick.filter(|_| !next.as_ref().is_some_and(|evening| evening.tonight));
        let waiting = pending.iter().rfind(|reminder| reminder.evening.session.status == Status::Planned);
        let reminded = waiting.map(|ReminderView { evening, snoozes, .. }| Reminded {
            id: evening.session.id,
            name: evening.name.clone(),
            starts_at: evening.starts_at,
            snoozes: snoozes.clone(),
        });
        Self { next, pick, reminded, unrated, shared, followed, wished, light_panel: false }
    }
}

impl Evening {
    fn of(view: &SessionView, home: &Home) -> Self {
        let zone: Tz = home.zone.parse().unwrap_or(view.session.start.zone);
        let here = |moment| WallTime::at(moment, zone);
        let start = here(view.starts_at);
        Self {
            id: view.session.id,
            name: view.name.clone(),
            portion: view.session.portion,
            starts_at: view.starts_at,
            local: start.local,
            who: who(view, home),
            tonight: start.evening() == here(home.now).evening(),
            under_way: matches!(view.session.status, Status::Started { .. }),
            paused: view.session.is_paused(),
        }
    }
}

/// Who is expected, or said that they come: the household in its order, then guests.
fn who(view: &SessionView, home: &Home) -> Vec<String> {
    let expected = || view.turnout.coming.iter().chain(&view.turnout.open);
    let members = home.household.members.iter();
    let members = members.filter(|member| expected().any(|who| who.member() == Some(member.id)));
    let guests = expected().filter_map(|who| match who {
        Person::Guest { name } => Some(name.clone()),
        Person::Member { .. } => None,
    });
    members.map(|member| member.name.clone()).chain(guests).collect()
}

#[cfg(test)]
mod tests {
    use houselights_domain::plan::{Particulars, Reply};
    use houselights_engine::Engine;
    use houselights_engine::testing::FixedClock;
    use houselights_engine::view::{MemberDraft, PlanEvening, SetUpHousehold};

    use super::*;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    /// An evening of two people who live there and two who do not.
    fn friday(now: &str) -> Home {
        let (clock, folder) = (FixedClock::at(at(now)), tempfile::tempdir().unwrap());
        let engine = Engine::open(folder.path(), clock.ports()).unwrap();
        let member = |name: &str| MemberDraft { name: name.into(), ..MemberDraft::default() };
        let members = ["Ayşe", "Jon", "Theo"].map(member).to_vec();
        let house =
            SetUpHousehold { name: String::new(), country: "GB".into(), services: Vec::new(), members };
        engine.set_up_household(house).unwrap();
        let members = engine.household().unwrap().members.into_iter().take(2).map(|member| member.id);
        let guests = vec!["Nan".to_owned(), "Uncle Cem".to_owned()];
        let evening = PlanEvening {
            title: None,
            portion: Portion::Whole,
            start: WallTime { local: "2026-12-18T20:15:00".parse().unwrap(), zone: Tz::Europe__London },
            members: members.collect(),
            place: String::new(),
            note: String::new(),
            particulars: Particulars { guests, ..Particulars::default() },
            reminders: None,
        };
        engine.plan_evening(evening).unwrap();
        engine.home().unwrap()
    }

    fn shown(home: &Home) -> Evening {
        State::of(home, &[], None, Vec::new(), (None, false, false)).next.unwrap()
    }

    #[test]
    fn guests_come_too_and_who_said_no_does_not() {
        let mut home = friday("2026-12-18T12:00:00Z");
        assert_eq!(shown(&home).who, ["Ayşe", "Jon", "Nan", "Uncle Cem"]);
        let next = home.next.as_mut().unwrap();
        let said = |who: &Person, reply| houselights_domain::plan::Rsvp {
            who: who.clone(),
            reply: Some(reply),
            brings: String::new(),
            film: None,
            said_at: at("2026-12-18T12:00:00Z"),
        };
        let [jon, nan] = [next.turnout.open[1].clone(), next.turnout.open[2].clone()];
        let theo = Person::Member { id: home.household.members[2].id };
        let said = [said(&jon, Reply::Cant), said(&nan, Reply::Maybe), said(&theo, Reply::Coming)];
        next.turnout = houselights_domain::plan::Turnout::of(&next.session, &said);
        assert_eq!(shown(&home).who, ["Ayşe", "Theo", "Uncle Cem"]);
    }

    #[test]
    fn tonight_is_tonight_on_the_clock_of_whoever_looks() {
        // In London it is Friday morning; in Auckland Friday is nearly over, and the film begins on Saturday morning.
        let mut home = friday("2026-12-18T09:00:00Z");
        assert!(shown(&home).tonight);
        "Pacific/Auckland".clone_into(&mut home.zone);
        let away = shown(&home);
        assert!(!away.tonight);
        assert_eq!(away.local, "2026-12-19T09:15:00".parse().unwrap());
        "Nowhere".clone_into(&mut home.zone);
        assert!(shown(&home).tonight, "the evening's own wall stands in");
    }
}
