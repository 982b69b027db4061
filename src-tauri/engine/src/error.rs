//! What can go wrong. Owns the errors' codes, English words and hints: what happened, what was kept, what to do. The screens
//! have words of their own for some codes (`ui/src/i18n/en/failures.ts`) and tell the rest as it stands here. Refuses to log
//! or show them (the shell does, once).

use houselights_domain::plan::poll::PollProblem;
use houselights_domain::plan::series::{MoveProblem, RepeatProblem};
use houselights_domain::title;

use crate::caldav::CalendarTrouble;
use crate::lookup::LookUpTrouble;
use crate::movie_night::MovieNightProblem;
use crate::store::whole::WholeProblem;

/// Why the engine did not do what it was asked. Nothing was changed in any of these cases.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A name was empty.
    #[error("It has no name.")]
    NoName,
    /// A text is longer than fits.
    #[error("That text has {length} characters; {limit} fit.")]
    TooLong {
        /// Characters given.
        length: usize,
        /// Characters allowed.
        limit: usize,
    },
    /// No film has such a year.
    #[error("{0} is not a year a film could be from.")]
    BadYear(i32),
    /// No film is that long.
    #[error("A film of {0} minutes is not possible.")]
    BadRuntime(i32),
    /// A list of minutes before the start has one that is too far off.
    #[error("A reminder can come up to four weeks before, not {0} minutes.")]
    BadReminder(u32),
    /// More of something than an evening has room for.
    #[error("An evening has room for {limit} {what}, not {count}.")]
    TooMany {
        /// Of what.
        what: &'static str,
        /// How many were given.
        count: usize,
        /// How many there can be.
        limit: usize,
    },
    /// Somebody suggested films enough for now.
    #[error("Enough suggested films wait already, so this one was not kept.")]
    SuggestionsWait,
    /// Films that go on for more than a day.
    #[error("Those films take {} hours together.", .0 / 60)]
    TooLongEvening(u16),
    /// An id that is not on the list, or not any more.
    #[error("That is no longer here.")]
    Gone,
    /// An evening that was started, watched or called off already.
    #[error("That evening is not waiting to start.")]
    NotWaiting,
    /// An evening that ended.
    #[error("That evening is over, so there is nothing to share.")]
    IsOver,
    /// No film runs on that evening.
    #[error("No film is running on that evening.")]
    NotRunning,
    /// The film of that evening does not stand still.
    #[error("The film of that evening is not paused.")]
    NotPaused,
    /// An evening that nobody has said was watched.
    #[error("That evening was not watched yet.")]
    NotWatched,
    /// Two evenings that do not make up a film.
    #[error("Those two evenings do not make up the film.")]
    NotTwoEvenings,
    /// Evenings that cannot be proposed or chosen.
    #[error("{0}")]
    Poll(#[from] PollProblem),
    /// A poll that became an evening, or was called off.
    #[error("That question is settled already.")]
    PollClosed,
    /// A rule by which evenings cannot repeat.
    #[error("That cannot repeat: {0}.")]
    BadRepeat(RepeatProblem),
    /// A rule that names several days, one of which is to move.
    #[error(
        "This series names its days itself, so they cannot all be moved with one of them. Nothing was changed."
    )]
    RuleNamesDays,
    /// This computer is in no private network.
    #[error("This computer is in no home network at the moment, so no phone can reach it.")]
    NoNetwork,
    /// The system gives no port.
    #[error("Phones cannot be let in: {0}")]
    NoDoor(#[source] std::io::Error),
    /// The family's calendar on its server.
    #[error("{}", .0.what())]
    Calendar(CalendarTrouble),
    /// A service that is asked about films.
    #[error("{}", .0.what())]
    LookUp(LookUpTrouble),
    /// A file that holds no evening that can be read.
    #[error("{0}")]
    MovieNight(#[from] MovieNightProblem),
    /// A list without a film.
    #[error("There is no film on the list yet, so there is nothing to write.")]
    NothingToExport,
    /// A file that cannot stand in for the household.
    #[error("{0}")]
    Whole(#[from] WholeProblem),
    /// Nothing is held that could be brought in.
    #[error("No list is open any more.")]
    NoImport,
    /// Something has to be said of the files first.
    #[error("Something has to be said of these files first.")]
    Unanswered,
    /// Somebody stopped it.
    #[error("It was stopped. Nothing was changed.")]
    Stopped,
    /// A request that could not be read.
    #[error("That could not be understood: {0}")]
    BadRequest(String),
    /// No mail could go there.
    #[error("{0} is not a mail address.")]
    BadAddress(String),
    /// Somebody without a mail address.
    #[error("{0} has no mail address here.")]
    NoAddress(String),
    /// Nobody is left to be invited.
    #[error("Nobody else was chosen, so there is nobody to invite.")]
    NobodyInvited,
    /// Two members, or two kept sentences, of one name.
    #[error("The name {0} is taken already.")]
    NameTaken(String),
    /// The disk is full.
    #[error("The disk is full, so this was not saved.")]
    DiskFull,
    /// The database may only be read.
    #[error("The watchlist can only be read at the moment, so this was not saved.")]
    ReadOnly,
    /// Another program holds the database for longer than we wait.
    #[error("Another program is using the watchlist, so this was not saved.")]
    Busy,
    /// A calendar file could not be written.
    #[error("The file could not be written: {0}")]
    File(#[source] std::io::Error),
    /// Today's copy of the watchlist could not be made.
    #[error("Today's copy of the watchlist could not be made: {0}")]
    Backup(#[source] std::io::Error),
    /// Anything else from SQLite.
    #[error("The watchlist's file gave an error: {0}")]
    Database(#[source] Box<dyn std::error::Error + Send + Sync>),
    /// A stored value that does not read back.
    #[error("Something stored cannot be read: {0}")]
    Stored(String),
    /// The lock was lost to a crash elsewhere in this program.
    #[error("Something else went wrong a moment ago.")]
    Poisoned,
}

impl Error {
    /// A short name that the screens choose their words by.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NoName => "no_name",
            Self::TooLong { .. } => "too_long",
            Self::BadYear(_) => "bad_year",
            Self::BadRuntime(_) => "bad_runtime",
            Self::BadReminder(_) => "bad_reminder",
            Self::TooMany { .. } => "too_many",
            Self::SuggestionsWait => "suggestions_wait",
            Self::TooLongEvening(_) => "too_long_evening",
            Self::Gone => "gone",
            Self::NotWaiting => "not_waiting",
            Self::IsOver => "is_over",
            Self::NotRunning => "not_running",
            Self::NotPaused => "not_paused",
            Self::NotWatched => "not_watched",
            Self::NotTwoEvenings => "not_two_evenings",
            Self::Poll(_) => "poll",
            Self::PollClosed => "poll_closed",
            Self::BadRepeat(_) => "bad_repeat",
            Self::RuleNamesDays => "rule_names_days",
            Self::NoNetwork => "no_network",
            Self::NoDoor(_) => "no_door",
            Self::Calendar(trouble) => trouble.code(),
            Self::LookUp(trouble) => trouble.code(),
            Self::MovieNight(_) => "movie_night",
            Self::NothingToExport => "nothing_to_export",
            Self::Whole(_) => "whole",
            Self::NoImport => "no_import",
            Self::Unanswered => "unanswered",
            Self::Stopped => "stopped",
            Self::BadRequest(_) => "bad_request",
            Self::BadAddress(_) => "bad_address",
            Self::NoAddress(_) => "no_address",
            Self::NobodyInvited => "nobody_invited",
            Self::NameTaken(_) => "name_taken",
            Self::DiskFull => "disk_full",
            Self::ReadOnly => "read_only",
            Self::Busy => "busy",
            Self::File(_) => "file",
            Self::Backup(_) => "backup",
            Self::Database(_) => "database",
            Self::Stored(_) => "stored",
            Self::Poisoned => "poisoned",
        }
    }

    /// What the person can do about it.
    pub fn hint(&self) -> String {
        match self {
            Self::NoName => "Give it a name and try again.".into(),
            Self::TooLong { .. } => "Shorten it and try again; your text is still in the field.".into(),
            Self::BadYear(_) => format!("Years from {} to a few years ahead are possible.", title::FIRST_YEAR),
            Self::BadRuntime(_) => format!("Give 1 to {} minutes, or leave it empty.", title::RUNTIME_LIMIT),
            Self::BadReminder(_) => "Choose a shorter time before the start.".into(),
            Self::TooMany { .. } => "Leave some out, or put them into one line; what you typed is still in the fields.".into(),
            Self::SuggestionsWait => "The household looks at them first.".into(),
            Self::TooLongEvening(_) => "A day and a night are the most. Leave a film for another evening; the others are still chosen.".into(),
            Self::Gone => "Somebody may have removed it. Undo brings it back.".into(),
            Self::NotWaiting | Self::NotRunning | Self::NotPaused => "Plans shows where it stands.".into(),
            Self::IsOver => "Move it to another day in Plans, or share the next one.".into(),
            Self::NotWatched => "Say in Plans that it is over, then write on its ticket.".into(),
            Self::NotTwoEvenings => "Its running time may have changed. Tonight says where it can be broken off now.".into(),
            Self::Poll(PollProblem::TooFew) => "Propose another evening, or plan the one.".into(),
            Self::Poll(PollProblem::TooMany { .. }) => "Leave some out; what was answered to the others is kept.".into(),
            Self::Poll(PollProblem::Twice { .. }) => "Leave one of the two out.".into(),
            Self::Poll(PollProblem::Past { .. }) => "Choose one that is still to come.".into(),
            Self::Poll(PollProblem::NobodyAsked) => "Choose who is asked, at least one.".into(),
            Self::PollClosed => "Plans shows the evening. Undo asks again.".into(),
            Self::BadRepeat(_) => "Nothing was changed. Choose another way to repeat.".into(),
            Self::RuleNamesDays => "Move this evening alone, or choose how it repeats from here on.".into(),
            Self::NoNetwork => "Connect it to the Wi-Fi or a cable, and share again.".into(),
            Self::NoDoor(_) => "Another program may hold the way in. Share again in a moment.".into(),
            Self::Calendar(trouble) => trouble.hint().into(),
            Self::LookUp(trouble) => trouble.hint().into(),
            Self::MovieNight(problem) => problem.hint().into(),
            Self::NothingToExport => "Add a film first.".into(),
            Self::Whole(problem) => problem.hint().into(),
            Self::NoImport => "Choose the file again; nothing was changed.".into(),
            Self::Unanswered => "Answer the question above the list; nothing was changed.".into(),
            Self::Stopped => "Begin again whenever you like.".into(),
            Self::BadRequest(_) => "Check what was typed; nothing was changed.".into(),
            Self::BadAddress(_) => "It looks like mum@example.org. Correct it, or leave it empty.".into(),
            Self::NoAddress(_) => "Family has a field for it.".into(),
            Self::NobodyInvited => "Choose somebody beside whoever invites.".into(),
            Self::NameTaken(_) => "Add a letter to tell them apart.".into(),
            Self::DiskFull => "Everything saved before is safe. Make some room and try again.".into(),
            Self::ReadOnly => "Everything saved before is safe. Check that the file and its folder may be written to, then open Houselights again.".into(),
            Self::Busy => "Everything saved before is safe. Close the other program and try again.".into(),
            Self::File(_) => "Choose another place for it.".into(),
            Self::Backup(_) => "The watchlist itself is safe. Make some room on the disk.".into(),
            Self::Database(_) | Self::Stored(_) => "What was saved before is kept. Close Houselights and open it again; if this comes back, restore a backup.".into(),
            Self::Poisoned => "What was saved before is kept. Close Houselights and open it again.".into(),
        }
    }
}

impl From<MoveProblem> for Error {
    fn from(problem: MoveProblem) -> Self {
        match problem {
            MoveProblem::NamesDays => Self::RuleNamesDays,
            MoveProblem::Repeat(problem) => Self::BadRepeat(problem),
        }
    }
}

impl From<serde_json::Error> for Error {
    fn from(problem: serde_json::Error) -> Self {
        Self::Stored(problem.to_string())
    }
}
