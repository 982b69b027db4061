//! The words of a reminder: what it is about first, in its title; whatever else there is to say, below.

use chrono::{DateTime, NaiveDateTime, NaiveTime, Timelike, Utc};
use chrono_tz::Tz;
use houselights_domain::plan::reminders::{About, NoticeKind};
use houselights_domain::plan::{Portion, WallTime, evening_of};
use houselights_engine::calendar::EventFacts;
use houselights_engine::view::{ReminderView, SessionView, Task};

use super::{Message, UNDECIDED, film, list, plain, say, span};

/// What it is about, to somebody whose clock is that of `here`.
pub(super) fn title(reminder: &ReminderView, here: Tz) -> String {
    let SessionView { name, session, starts_local: start, .. } = &reminder.evening;
    let first = match reminder.kind {
        NoticeKind::Decide => About::Decide,
        NoticeKind::Snacks => About::Snacks,
        NoticeKind::Doors => About::Doors,
        NoticeKind::StartsAt | NoticeKind::StartedAt => About::Start,
        NoticeKind::Stop => return stop(reminder),
    };
    let there = elsewhere(session.start.zone, reminder.evening.starts_at, here);
    let words = match reminder.kind {
        NoticeKind::StartedAt => {
            let (name, portion, at) = (name.as_deref(), session.portion, start.time());
            say(&Message::WasToStart { name, portion, at }) + &there
        }
        _ => {
            let doors = reminder.evening.doors_local.unwrap_or(*start).time();
            let day = near(session.start, reminder.now);
            let words = what(first, name.as_deref(), session.portion, *start, doors, &day);
            // Buying takes no hour.
            if first == About::Snacks { words } else { words + &there }
        }
    };
    by(&whose(&reminder.tasks, first), &words, first)
}

/// The same in a calendar, which is read at any time.
pub fn task(facts: &EventFacts<'_>, about: About, who: Option<&str>) -> String {
    let doors = facts.doors.unwrap_or(facts.starts.time());
    let day = evening_of(facts.starts).format("%A").to_string();
    by(who.unwrap_or_default(), &what(about, facts.name, facts.portion, facts.starts, doors, &day), about)
}

/// Where the wall of that zone is, if its clock then differs from the one `here`.
fn elsewhere(zone: Tz, at: DateTime<Utc>, here: Tz) -> String {
    let on = |zone| WallTime::at(at, zone).local;
    let city = zone.name().rsplit('/').next().unwrap_or_default().replace('_', " ");
    if on(zone) == on(here) { String::new() } else { format!(" in {city}") }
}

/// The evening's day, to somebody who hears it now: "tonight", "tomorrow", "Friday", or with its date from a week on.
fn near(start: WallTime, now: DateTime<Utc>) -> String {
    let (evening, hour) = (start.evening(), start.local.hour());
    let days = (evening - WallTime::at(now, start.zone).evening()).num_days();
    match days {
        0 if (5..17).contains(&hour) => "today".to_owned(),
        0 => "tonight".to_owned(),
        1 => "tomorrow".to_owned(),
        2..7 => evening.format("%A").to_string(),
        _ => evening.format("%A %-d %B").to_string(),
    }
}

/// What there is to do for an evening that is ahead.
fn what(
    about: About,
    name: Option<&str>,
    portion: Portion,
    start: NaiveDateTime,
    doors: NaiveTime,
    day: &str,
) -> String {
    match about {
        About::Start => format!("{} starts at {}", film(name, portion), start.format("%H:%M")),
        About::Decide => format!("Decide on a film for {day}, {}", start.format("%H:%M")),
        About::Snacks => {
            let evening = name.unwrap_or("the movie night");
            let on = if matches!(day, "today" | "tonight" | "tomorrow") { "" } else { "on " };
            format!("Buy the snacks for {evening} {on}{day}")
        }
        About::Doors => format!("{}: doors at {}", name.unwrap_or(UNDECIDED), doors.format("%H:%M")),
    }
}

/// A name is said first, and the rest goes on from it.
fn by(who: &str, words: &str, about: About) -> String {
    if who.is_empty() { words.to_owned() } else { format!("{who}: {}", lower(words, about)) }
}

/// Everything else, to somebody whose clock is that of `here`.
pub(super) fn body(reminder: &ReminderView, here: Tz) -> String {
    let SessionView { session, ends_local, ends_at, length_is_guess, .. } = &reminder.evening;
    if reminder.kind == NoticeKind::Stop {
        return ask(reminder.goes_on, reminder.now, here);
    }
    let also = also(reminder);
    let about = if *length_is_guess { "about " } else { "" };
    let there = elsewhere(session.start.zone, *ends_at, here);
    let ends = format!("Ends {about}{}{there}", ends_local.format("%H:%M"));
    let place = (!session.place.is_empty()).then(|| plain(&session.place));
    let lost = reminder.evening.lost_zone.as_deref();
    let lost =
        lost.map(|zone| format!("The time zone {} is not known any more: times are in UTC", plain(zone)));
    also.into_iter().chain([ends]).chain(place).chain(lost).collect::<Vec<_>>().join(" · ")
}

/// "Lights out in 20 minutes, 35 minutes left".
fn stop(reminder: &ReminderView) -> String {
    let minutes = |moment: DateTime<Utc>| ((moment - reminder.now).num_seconds().max(0) + 59) / 60;
    let left = span(minutes(reminder.evening.ends_at));
    match reminder.lights_out.map(minutes) {
        Some(minutes) if minutes > 0 => format!("Lights out in {}, {left} left", span(minutes)),
        _ => format!("It is past lights out, {left} left"),
    }
}

/// "Stop here and watch the rest tomorrow at 20:15?"
fn ask(goes_on: Option<WallTime>, now: DateTime<Utc>, here: Tz) -> String {
    let Some(rest) = goes_on else { return "Stop here for tonight?".to_owned() };
    let tomorrow = WallTime::at(now, rest.zone).evening().succ_opt();
    let day = match tomorrow == Some(rest.evening()) {
        true => "tomorrow".to_owned(),
        false => rest.evening().format("on %A, %-d %B,").to_string(),
    };
    let there = elsewhere(rest.zone, rest.utc(), here);
    format!("Stop here and watch the rest {day} at {}{there}?", rest.local.format("%H:%M"))
}

/// The things that were not said first, each with whose it is.
fn also(reminder: &ReminderView) -> Vec<String> {
    let first = reminder.tasks.iter().map(|task| task.about).max();
    let mut others: Vec<About> = reminder.tasks.iter().map(|task| task.about).collect();
    others.dedup();
    others.retain(|about| Some(*about) != first);
    let line = |about: &About| {
        let words = match about {
            About::Decide => "decide on a film",
            About::Snacks => "buy the snacks",
            About::Doors => "open the doors",
            About::Start => "be there for the start",
        };
        let who = whose(&reminder.tasks, *about);
        if who.is_empty() { capital(words) } else { format!("{}: {words}", plain(&who)) }
    };
    others.iter().map(line).collect()
}

/// Whose it is, unless it is everybody's.
fn whose(tasks: &[Task], about: About) -> String {
    let mine = || tasks.iter().filter(move |task| task.about == about);
    if mine().any(|task| task.who.is_none()) {
        return String::new();
    }
    list(&mine().filter_map(|task| task.who.clone()).collect::<Vec<_>>())
}

/// After a colon a verb is small, and a film's name stays as it is.
fn lower(words: &str, about: About) -> String {
    match about {
        About::Decide | About::Snacks => {
            let mut letters = words.chars();
            letters.next().map(char::to_lowercase).into_iter().flatten().chain(letters).collect()
        }
        About::Doors | About::Start => words.to_owned(),
    }
}

fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map(char::to_uppercase).into_iter().flatten().chain(letters).collect()
}

#[cfg(test)]
mod tests {
    use super::{About, NaiveTime, Portion, WallTime, ask, near, what};

    #[test]
    fn what_is_near_is_not_said_by_its_weekday() {
        let now = "2026-12-20T09:00:00Z".parse().unwrap();
        let said = |at: &str| {
            let start = WallTime { local: at.parse().unwrap(), zone: "Europe/London".parse().unwrap() };
            let day = near(start, now);
            what(About::Snacks, Some("Elf"), Portion::Whole, start.local, NaiveTime::MIN, &day)
        };
        let starts = [
            ("2026-12-20T20:15:00", "tonight"),
            ("2026-12-20T16:00:00", "today"),
            // A night past midnight belongs to the evening before.
            ("2026-12-21T00:30:00", "tonight"),
            ("2026-12-21T20:15:00", "tomorrow"),
            ("2026-12-22T20:15:00", "on Tuesday"),
            ("2026-12-27T20:15:00", "on Sunday 27 December"),
        ];
        for (at, day) in starts {
            assert_eq!(said(at), format!("Buy the snacks for Elf {day}"));
        }
    }

    #[test]
    fn where_the_rest_is_watched_is_said_to_whom_its_clock_is_not_the_own() {
        let zone = "Europe/London".parse().unwrap();
        let rest = Some(WallTime { local: "2026-12-19T20:15:00".parse().unwrap(), zone });
        let now = "2026-12-18T22:40:00Z".parse().unwrap();
        assert_eq!(ask(rest, now, zone), "Stop here and watch the rest tomorrow at 20:15?");
        let there = "Europe/Istanbul".parse().unwrap();
        assert_eq!(ask(rest, now, there), "Stop here and watch the rest tomorrow at 20:15 in London?");
        assert_eq!(ask(None, now, there), "Stop here for tonight?");
    }
}
