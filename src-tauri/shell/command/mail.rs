//! Invitations by mail, in whatever program writes mail here.

use std::fs;
use std::sync::Arc;

use houselights_domain::id::SessionId;
use houselights_engine::view::WriteMail;
use houselights_engine::{Engine, Error};
use tauri::{AppHandle, Runtime, State};

use super::asked::Asked;
use super::calendar::folder;
use super::opening::{MAILS, open};
use super::saving::file_name;
use crate::error::CommandError;
use crate::words;

const EXTENSION: &str = "eml";

/// How the file is called. Of an evening that its series has no more there is nothing but the letter.
fn letter_name(engine: &Engine, session: SessionId) -> Result<String, Error> {
    match file_name(engine, Some(session), EXTENSION) {
        Err(Error::Gone) => file_name(engine, None, EXTENSION),
        named => named,
    }
}

/// Opens an evening's invitation as a mail that is not sent, or that it was called off.
#[tauri::command(async)]
pub(super) fn open_mail<R: Runtime>(
    app: AppHandle<R>,
    engine: State<'_, Arc<Engine>>,
    request: Asked<WriteMail>,
) -> Result<(), CommandError> {
    let request = request.read()?;
    // Before anybody counts as written to.
    let file = folder(&app)?.join(letter_name(&engine, request.session)?);
    let text = engine.write_mail(&request, words::event, words::letter)?;
    fs::write(&file, text).map_err(Error::File)?;
    open(&app, &file, MAILS, CommandError::no_mail)
}

#[cfg(test)]
mod tests {
    use chrono::TimeDelta;
    use houselights_domain::plan::{Particulars, Portion, WallTime};
    use houselights_engine::testing::FixedClock;
    use houselights_engine::view::{EndSeries, PlanEvening, PlanSeries, Reach};

    use super::*;

    #[test]
    fn a_letter_of_an_evening_that_its_series_has_no_more_has_a_name() {
        let folder = tempfile::tempdir().unwrap();
        let clock = FixedClock::at("2026-12-18T19:40:00Z".parse().unwrap());
        let engine = Engine::open(folder.path(), clock.ports()).unwrap();
        let start =
            WallTime { local: "2026-12-19T20:15:00".parse().unwrap(), zone: chrono_tz::Europe::London };
        let evening = PlanEvening {
            title: None,
            portion: Portion::Whole,
            start,
            members: Vec::new(),
            place: String::new(),
            note: String::new(),
            particulars: Particulars::default(),
            reminders: None,
        };
        let rule = "FREQ=WEEKLY;BYDAY=SA".to_owned();
        let first = engine.plan_series(PlanSeries { evening, rule, same_film: false }).unwrap().value.session;
        engine.end_series(EndSeries { id: first.id, reach: Reach::All }).unwrap();
        clock.advance(TimeDelta::minutes(1));
        let name = letter_name(&engine, first.id).unwrap();
        assert!(name.ends_with(".eml"), "{name}");
    }
}
