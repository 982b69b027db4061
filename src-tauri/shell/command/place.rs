//! Where the screens are, for a window that is made anew.

use tauri::State;

use crate::window::Place;

#[tauri::command]
pub(super) fn remember_place(place: State<'_, Place>, request: String) {
    place.remember(request);
}

#[tauri::command]
pub(super) fn last_place(place: State<'_, Place>) -> String {
    place.last()
}
