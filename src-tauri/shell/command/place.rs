//! Where the screens are, for a window that is made anew.

use tauri::State;

use super::asked::Asked;
use crate::error::CommandError;
use crate::window::Place;

#[tauri::command]
pub(super) fn remember_place(place: State<'_, Place>, request: Asked<String>) -> Result<(), CommandError> {
    place.remember(request.read()?);
    Ok(())
}

#[tauri::command]
pub(super) fn last_place(place: State<'_, Place>) -> String {
    place.last()
}
