//! Which evening suits whoever holds this phone: the open questions that they are asked, and their answers.

use std::sync::Arc;

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use houselights_domain::plan::Portion;
use houselights_domain::plan::poll::Answer;
use houselights_domain::share::Act;

use super::door::{Form, Visitor, wrong};
use super::forms::known;
use super::hall::Hall;
use super::reply::{Trouble, go_to, page};
use super::words::Say;
use crate::error::Error;

#[derive(Template)]
#[template(path = "dates.html")]
struct Dates<'a> {
    language: &'a str,
    look: &'a str,
    title: String,
    hint: String,
    token: String,
    polls: Vec<Poll>,
    back: String,
}

struct Poll {
    id: String,
    name: String,
    dates: Vec<Date>,
}

struct Date {
    id: String,
    when: String,
    able: String,
    choices: Vec<(&'static str, String, bool)>,
}

/// The answers by their names in forms.
const ANSWERS: [(&str, Answer); 3] =
    [("yes", Answer::Yes), ("if_need_be", Answer::IfNeedBe), ("no", Answer::No)];

/// Which evenings suit?
pub(super) async fn ask(State(hall): State<Arc<Hall>>, visitor: Visitor) -> Result<Response, Trouble> {
    visitor.may(&hall, Act::Vote)?;
    let who = known(&hall, &visitor)?;
    let asked =
        hall.ask(move |engine| engine.dates_asked(&who)).await.map_err(|error| wrong(&hall, &error))?;
    let choices = |said: Option<Answer>| {
        ANSWERS.map(|(value, answer)| (value, hall.say(Say::OnDate { answer }), said == Some(answer)))
    };
    let polls: Vec<_> = asked
        .into_iter()
        .map(|asked| Poll {
            id: asked.poll.to_string(),
            name: hall.say(Say::Evening { name: asked.name.as_deref(), portion: Portion::Whole }),
            dates: asked
                .dates
                .into_iter()
                .map(|date| Date {
                    id: date.option.to_string(),
                    when: hall.say(Say::When { local: date.local }),
                    able: hall.say(Say::Able { count: date.able }),
                    choices: choices(date.said).into(),
                })
                .collect(),
        })
        .collect();
    let hint = if polls.is_empty() { Say::NothingAsked } else { Say::WhichEveningHint };
    Ok(page(
        &hall,
        &Dates {
            language: hall.words.language(),
            look: &hall.look.href,
            title: hall.say(Say::WhichEvening),
            hint: hall.say(hint),
            token: visitor.token(),
            polls,
            back: hall.say(Say::Back),
        },
    ))
}

/// They say it.
pub(super) async fn answer(State(hall): State<Arc<Hall>>, form: Form) -> Result<Response, Trouble> {
    form.visitor.may(&hall, Act::Vote)?;
    let who = known(&hall, &form.visitor)?;
    let said = ANSWERS.into_iter().find(|(value, _)| form.field("answer") == Some(value));
    let (_, said) = said.ok_or_else(|| wrong(&hall, &Error::BadRequest(String::new())))?;
    let gone = || wrong(&hall, &Error::Gone);
    let poll = form.field("poll").and_then(|id| id.parse().ok()).ok_or_else(gone)?;
    let option = form.field("date").and_then(|id| id.parse().ok()).ok_or_else(gone)?;
    let heard = hall.ask(move |engine| engine.hear_date(&who, poll, option, said)).await;
    heard.map_err(|error| wrong(&hall, &error))?;
    // Back to where they were on the page.
    Ok(go_to(&format!("/dates#d{option}")))
}
