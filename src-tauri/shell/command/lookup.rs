//! Looking films up. What asks a service may take its time, so it is done on a thread of its own, where it keeps no other
//! command waiting.

use std::sync::Arc;

use houselights_engine::Error;
use houselights_engine::lookup::LookUp;
use houselights_engine::view::{
    KeepKey, LookUpAs, LookUpFilm, LookUpRun, LookUpService, LookUpView, LookedUp, TitleView, Written,
};
use tauri::State;
use tauri::async_runtime::spawn_blocking;

use super::asked::Asked;
use crate::error::CommandError;
use crate::lookup;

type Asks<'a> = State<'a, Arc<LookUp>>;

#[tauri::command]
pub(super) async fn look_up_view(look_up: Asks<'_>) -> Result<LookUpView, CommandError> {
    apart(&look_up, LookUp::view).await
}

#[tauri::command]
pub(super) async fn keep_key(look_up: Asks<'_>, request: Asked<KeepKey>) -> Result<LookUpView, CommandError> {
    let request = request.read()?;
    apart(&look_up, move |look_up| look_up.keep_key(&request)).await
}

#[tauri::command]
pub(super) async fn try_key(look_up: Asks<'_>, request: Asked<LookUpService>) -> Result<(), CommandError> {
    let service = request.read()?;
    apart(&look_up, move |look_up| look_up.try_key(service)).await
}

#[tauri::command]
pub(super) async fn remove_key(
    look_up: Asks<'_>,
    request: Asked<LookUpService>,
) -> Result<LookUpView, CommandError> {
    let service = request.read()?;
    apart(&look_up, move |look_up| look_up.remove_key(service)).await
}

#[tauri::command]
pub(super) async fn look_up(look_up: Asks<'_>, request: Asked<LookUpFilm>) -> Result<LookedUp, CommandError> {
    let request = request.read()?;
    apart(&look_up, move |look_up| look_up.look_up(&request)).await
}

#[tauri::command]
pub(super) async fn look_up_as(
    look_up: Asks<'_>,
    request: Asked<LookUpAs>,
) -> Result<Written<TitleView>, CommandError> {
    let request = request.read()?;
    apart(&look_up, move |look_up| look_up.look_up_as(&request)).await
}

/// Begins a run over everything that is missing.
#[tauri::command]
pub(super) async fn look_up_all(look_up: Asks<'_>) -> Result<Option<LookUpRun>, CommandError> {
    let run = Arc::clone(&look_up);
    apart(&look_up, move |look_up| {
        let titles = look_up.begin()?;
        if let Err(problem) = lookup::run(&run, titles) {
            // It ends before it began.
            look_up.go(&[])?;
            return Err(Error::File(problem));
        }
        Ok(look_up.run_view())
    })
    .await
}

#[tauri::command(async)]
pub(super) fn look_up_run(look_up: Asks<'_>) -> Option<LookUpRun> {
    look_up.run_view()
}

#[tauri::command(async)]
pub(super) fn stop_look_up(look_up: Asks<'_>) {
    look_up.stop_run();
}

async fn apart<T: Send + 'static>(
    look_up: &Arc<LookUp>,
    work: impl FnOnce(&LookUp) -> Result<T, Error> + Send + 'static,
) -> Result<T, CommandError> {
    let look_up = Arc::clone(look_up);
    let done = spawn_blocking(move || work(&look_up)).await;
    Ok(done.unwrap_or(Err(Error::Poisoned))?)
}
