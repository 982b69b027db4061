//! What the window shows of an evening that is shared: the links as they are given, and whether phones find them.

use std::net::Ipv4Addr;

use houselights_domain::id::SessionId;
use houselights_domain::share::Link;

use super::opening::Door;
use super::{PlanPage, qr};
use crate::error::Error;
use crate::use_case::Secret;
use crate::view::{LinkView, SharingView, Whereabouts};

impl PlanPage {
    /// How an evening is shared. Whoever sees it can give its links on, so that they count as given.
    ///
    /// # Errors
    /// [`Error::Gone`] if it is not there.
    pub fn view(&self, session: SessionId) -> Result<SharingView, Error> {
        let until = self.engine.follow_evening(session)?;
        let (at, name, whereabouts) = {
            let open = self.door();
            let at = open.as_ref().map(|door| (door.address.ip, door.port()));
            let name = open.as_ref().and_then(|door| Some(door.named.as_ref()?.host().to_owned()));
            let shown = open.as_ref().filter(|door| door.shared.all().contains(&session)).map(|door| {
                self.given.show(session, door.address.ip);
                self.whereabouts(door, session)
            });
            (at, name, shown)
        };
        let links = self.engine.links(session)?;
        let mut suggestions = self.engine.suggestions(session)?;
        suggestions.retain(|one| one.taken.is_none());
        Ok(SharingView {
            session,
            on: whereabouts.is_some(),
            whereabouts: whereabouts.unwrap_or_default(),
            until,
            addresses: (self.outside.addresses)(),
            address: at.map(|(ip, _)| ip.to_string()),
            port: at.map(|(_, port)| port),
            links: links
                .into_iter()
                .map(|(link, phones)| self.link_view(link, phones, at, name.as_deref()))
                .collect(),
            ballot: self.engine.ballot(session)?,
            suggestions,
        })
    }

    /// How phones reach an evening that is shared there.
    pub(super) fn whereabouts(&self, door: &Door, session: SessionId) -> Whereabouts {
        let at = door.address.ip;
        if !door.there {
            Whereabouts::Away
        } else if self.given.elsewhere(session, at) {
            Whereabouts::Moved { to: at.to_string() }
        } else {
            Whereabouts::AsGiven
        }
    }

    fn link_view(
        &self,
        link: Link,
        phones: u32,
        at: Option<(Ipv4Addr, u16)>,
        name: Option<&str>,
    ) -> LinkView {
        let known = self.given.secret(link.id).zip(at);
        let url =
            |host: &str, port: u16, secret: &Secret| format!("http://{host}:{port}/i/{}", secret.digits());
        let named_url = known.as_ref().zip(name).map(|((secret, (_, port)), name)| url(name, *port, secret));
        let url = known.map(|(secret, (ip, port))| url(&ip.to_string(), port, &secret));
        LinkView { qr: url.as_deref().and_then(qr::of), url, named_url, phones, link }
    }
}
