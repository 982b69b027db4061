//! Keeping the evenings of a series apart: an evening that has a row keeps its id wherever its series takes it, and the
//! id is that of the day it was planned for. Where the series has that day again, what comes on it would go by the same id.
//! One that stands beside its series on that very day is its evening again.

use houselights_domain::id::{SeriesId, SessionId};
use houselights_domain::plan::series::Occurrence;
use houselights_domain::plan::{Session, Status};

use crate::error::Error;
use crate::store::{Writer, series, sessions};

/// Gives a row with an id of its own to each evening that would go by the id of another.
pub(super) fn keep_apart(
    writer: &mut Writer<'_>,
    root: SeriesId,
    fresh: impl Fn() -> SessionId,
) -> Result<(), Error> {
    let mut kin = series::load(writer.connection())?;
    kin.retain(|series| series.root == root);
    let rows = sessions::load(writer.connection())?;
    let on_that_day = |day| rows.iter().any(|row| row.repeats == Some(Occurrence { series: root, on: day }));
    for row in &rows {
        let day = kin.first().and_then(|series| series.evening_of(row.id)).filter(|day| !on_that_day(*day));
        let Some(day) = day else { continue };
        if let Some(series) = kin.iter().find(|series| series.has(day)) {
            let comes = series.session(day);
            let is_it = row.repeats.is_none() && row.status == Status::Planned && row.start.evening() == day;
            writer.put_session(&match is_it {
                true => Session { repeats: comes.repeats, ..row.clone() },
                false => Session { id: fresh(), ..comes },
            })?;
        }
    }
    Ok(())
}
