//! Connecting a calendar, a new password, and disconnecting it. Owns that nothing is stored before the server was asked,
//! and that what was put there is taken away only when somebody wants it.

use houselights_domain::household::NAME_LIMIT;
use http::Uri;

use super::discover::{Calendar, Found, create, find};
use super::http::Sender;
use super::{CalendarTrouble, FINDING, FamilyCalendar, key, publish};
use crate::error::Error;
use crate::network::with_network;
use crate::store::family_calendar::{self, Account, Standing};
use crate::use_case::check;
use crate::view::{
    CalendarChoice, CalendarLogin, CalendarsFound, ConnectCalendar, DisconnectCalendar, FamilyCalendarView,
    WhichCalendar,
};

impl FamilyCalendar {
    /// Which calendars somebody has. Nothing is stored.
    ///
    /// # Errors
    /// [`Error::Calendar`].
    pub fn find(&self, login: &CalendarLogin) -> Result<CalendarsFound, Error> {
        let found = look(login)?.1;
        let choice = |Calendar { server, href, name, colour }| CalendarChoice { server, href, name, colour };
        Ok(CalendarsFound {
            calendars: found.calendars.into_iter().map(choice).collect(),
            can_make: found.home.is_some(),
        })
    }

    /// Connects a calendar in place of any other, which is left as it is. The evenings go there when the worker is rung.
    ///
    /// # Errors
    /// [`Error::Calendar`], [`Error::NoName`], [`Error::TooLong`], [`Error::ReadOnly`].
    pub fn connect(&self, request: ConnectCalendar) -> Result<FamilyCalendarView, Error> {
        if self.engine.is_read_only() {
            return Err(Error::ReadOnly);
        }
        let _asking = self.asking();
        let (sender, found) = look(&request.login)?;
        let calendar = match request.calendar {
            WhichCalendar::There { choice } => {
                let mut there = found.calendars.into_iter();
                let same = |one: &Calendar| one.server == choice.server && one.href == choice.href;
                there.find(same).ok_or(Error::Calendar(CalendarTrouble::CalendarGone))?
            }
            WhichCalendar::New { name } => {
                let name = check::name(&name, NAME_LIMIT)?;
                let home = found.home.ok_or(Error::Calendar(CalendarTrouble::NotAllowed))?;
                let random = self.engine.chance();
                let id: String = random.iter().map(|byte| format!("{byte:02x}")).collect();
                with_network(async {
                    Ok(create(&sender, &home, &format!("houselights-{id}"), &name).await?)
                })?
            }
        };
        let account = Account {
            server: calendar.server,
            user: request.login.user.trim().to_owned(),
            href: calendar.href,
            name: calendar.name,
            standing: Standing::default(),
        };
        family_calendar::connect(&mut self.engine.inner()?.connection, &account)?;
        self.passwords.keep(&key(&account), &request.login.password);
        self.tell();
        self.view()?.ok_or(Error::Gone)
    }

    /// Another password for the same calendar. It is asked for with it before it is kept.
    ///
    /// # Errors
    /// [`Error::Gone`] if none is connected, [`Error::Calendar`].
    pub fn renew_password(&self, password: String) -> Result<FamilyCalendarView, Error> {
        let _asking = self.asking();
        let (mut account, _) = self.known()?.ok_or(Error::Gone)?;
        let address = format!("{}{}", account.server, account.href);
        look(&CalendarLogin { address, user: account.user.clone(), password: password.clone() })?;
        self.passwords.keep(&key(&account), &password);
        account.standing.trouble = None;
        account.standing.again_at = None;
        family_calendar::stand(&self.engine.inner()?.connection, &account.standing)?;
        self.tell();
        self.view()?.ok_or(Error::Gone)
    }

    /// Disconnects the calendar. If the evenings are to be taken out of it and that does not work, it stays connected.
    ///
    /// # Errors
    /// [`Error::Calendar`].
    pub fn disconnect(&self, request: DisconnectCalendar) -> Result<(), Error> {
        let _asking = self.asking();
        let Some((account, entries)) = self.known()? else { return Ok(()) };
        if request.remove {
            let password = self.passwords.find(&key(&account));
            let password = password.ok_or(Error::Calendar(CalendarTrouble::NoPassword))?;
            let sender = Sender::new(&account.user, &password)?;
            let server = sender.server(&place(&account)?);
            with_network(async {
                for entry in entries {
                    match publish::remove(&server, &account.href, &entry).await {
                        // With the whole calendar its entries went, too.
                        Ok(()) | Err(CalendarTrouble::CalendarGone) => {}
                        Err(other) => return Err(other.into()),
                    }
                    family_calendar::forget(&self.engine.inner()?.connection, &entry.uid)?;
                }
                Ok(())
            })
            .inspect_err(|_| self.tell())?;
        }
        family_calendar::disconnect(&mut self.engine.inner()?.connection)?;
        // One that cannot be reached now stays there; it opens nothing that its owner has not.
        let _ = self.passwords.forget(&key(&account));
        self.tell();
        Ok(())
    }
}

/// Where a calendar's server is.
pub(super) fn place(account: &Account) -> Result<Uri, Error> {
    let place = format!("{}/", account.server).parse();
    place.map_err(|_| Error::Calendar(CalendarTrouble::BadAddress))
}

fn look(login: &CalendarLogin) -> Result<(Sender, Found), Error> {
    let sender = Sender::new(login.user.trim(), &login.password)?;
    with_network(async {
        let found = tokio::time::timeout(FINDING, find(&sender, &login.address)).await;
        let found = found.map_err(|_| CalendarTrouble::Unreachable)??;
        Ok((sender.clone(), found))
    })
}

impl From<CalendarTrouble> for Error {
    fn from(trouble: CalendarTrouble) -> Self {
        Self::Calendar(trouble)
    }
}
