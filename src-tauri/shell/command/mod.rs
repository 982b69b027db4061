//! What the screens may ask for. Owns the boundary: a request is parsed, the engine called off the main thread, and its
//! answer or its error given back. Refuses to decide anything.

mod asked;
mod calendar;
mod desktop;
mod export;
mod family_calendar;
mod invitation;
mod lists;
mod login;
mod lookup;
mod mail;
mod opening;
mod place;
mod reminder;
mod saving;
mod sharing;

use std::sync::Arc;

use houselights_domain::household::Household;
use houselights_domain::id::{FilterId, MemberId, NoteId, PollId, RuleId, SessionId, TitleId};
use houselights_domain::share::Wish;
use houselights_engine::Engine;
use houselights_engine::view::*;
use tauri::ipc::Invoke;
use tauri::{Runtime, State};

use crate::error::CommandError;
use asked::Asked;
use calendar::*;
use desktop::*;
use export::*;
use family_calendar::*;
use invitation::*;
use lists::*;
use login::*;
use lookup::*;
use mail::*;
use place::*;
use reminder::*;
use sharing::*;

include!("table.rs");

macro_rules! functions {
    (
        engine { $($name:ident($($request:ident: $asked:ty)?) -> $answer:ty;)* }
        shell { $($own:ident($($own_request:ident: $own_asked:ty)?) -> $own_answer:ty;)* }
    ) => {
        $(
            #[tauri::command(async)]
            fn $name(engine: State<'_, Arc<Engine>>, $($request: Asked<$asked>)?) -> Result<$answer, CommandError> {
                Ok(engine.$name($($request.read()?)?)?)
            }
        )*

        /// Answers the screens.
        pub fn handler<R: Runtime>() -> impl Fn(Invoke<R>) -> bool + Send + Sync + 'static {
            tauri::generate_handler![$($name,)* $($own,)*]
        }
    };
}

each_command!(functions);
