//! Invitations as mail, and answers that come as one. Owns the message around a calendar; refuses to send it: somebody's own
//! mail program does, and they see it before. The crates `mail-builder` and `mail-parser` know the letters.

use chrono::{DateTime, Utc};
use mail_builder::MessageBuilder;
use mail_builder::headers::content_type::ContentType;
use mail_builder::headers::raw::Raw;
use mail_builder::mime::MimePart;
use mail_parser::{Message, MessageParser, MimeHeaders, PartType};

use crate::calendar::{Attendee, Organizer};
use crate::error::Error;

/// How many calendars of a mail are looked at: a forwarded answer may stand in another.
const CALENDARS: usize = 8;

/// A mail with a calendar in it.
#[derive(Clone, Debug)]
pub struct Letter<'a> {
    /// Who writes it.
    pub from: &'a Organizer,
    /// To whom.
    pub to: &'a [Attendee],
    /// What stands above it.
    pub subject: &'a str,
    /// What it says to people.
    pub text: &'a str,
    /// What it says to calendars.
    pub calendar: &'a str,
    /// What the calendar is sent for: `REQUEST` or `CANCEL`.
    pub method: &'a str,
    /// What makes it another than every other mail.
    pub id: String,
    /// When it was written.
    pub at: DateTime<Utc>,
}

/// The mail as a file. Programs that know `X-Unsent` open it as a draft. The calendar stands in it twice, as an
/// alternative and as a file, because some programs keep one of the two and some the other.
///
/// # Errors
/// None that a text in memory could give.
pub fn write(letter: &Letter<'_>) -> Result<String, Error> {
    let named = |name: &str, address: &str| (one_line(name), one_line(address));
    let utf8 = |kind: &'static str| ContentType::new(kind).attribute("charset", "utf-8");
    let calendar = utf8("text/calendar").attribute("method", letter.method.to_owned());
    let alternative = MimePart::new(
        "multipart/alternative",
        vec![MimePart::new(utf8("text/plain"), letter.text), MimePart::new(calendar, letter.calendar)],
    );
    let file = MimePart::new(
        ContentType::new("application/ics").attribute("name", "invite.ics"),
        letter.calendar.as_bytes(),
    )
    .attachment("invite.ics");
    let to: Vec<_> = letter.to.iter().map(|who| named(&who.name, &who.address)).collect();
    let mail = MessageBuilder::new()
        .from(named(&letter.from.name, &letter.from.address))
        .to(to)
        .subject(one_line(letter.subject))
        .date(letter.at.timestamp())
        .message_id(letter.id.clone())
        .header("X-Unsent", Raw::new("1"))
        .body(MimePart::new("multipart/mixed", vec![alternative, file]));
    mail.write_to_string().map_err(Error::File)
}

/// Nothing in a head may begin another line.
fn one_line(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

/// Whether a text is a calendar.
pub fn is_calendar(text: &str) -> bool {
    let begin = text.trim_start_matches('\u{feff}').trim_start().get(..15);
    begin.is_some_and(|begin| begin.eq_ignore_ascii_case("BEGIN:VCALENDAR"))
}

/// Whether a text is a mail as programs keep it: it begins with a head that says who wrote it.
pub fn is_mail(text: &str) -> bool {
    let head =
        text.trim_start_matches('\u{feff}').lines().take_while(|line| !line.trim().is_empty()).take(200);
    let named =
        |line: &str, name: &str| line.get(..name.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(name));
    let mut known = (false, false);
    for (number, line) in head.enumerate() {
        // "From: Ayşe" is how somebody may begin a list, too; a field without its colon is no head.
        let is_field = line.starts_with([' ', '\t'])
            || line.split_once(':').is_some_and(|(name, _)| !name.contains(' '));
        // The first line of a mail that was kept in a box is none.
        let fits = is_field || number == 0 && line.starts_with("From ");
        if !fits {
            return false;
        }
        known.0 |= named(line, "from:");
        known.1 |= named(line, "mime-version:") || named(line, "received:") || named(line, "message-id:");
    }
    known.0 && known.1
}

/// The calendars in a mail, also in one that was forwarded in it; empty if it is no mail or holds none.
pub fn calendars_in(text: &str) -> Vec<String> {
    let Some(message) = MessageParser::default().parse(text.as_bytes()) else { return Vec::new() };
    let mut found = Vec::new();
    search(&message, &mut found);
    found.dedup();
    found.truncate(CALENDARS);
    found
}

fn search(message: &Message<'_>, found: &mut Vec<String>) {
    for part in &message.parts {
        if let PartType::Message(inner) = &part.body {
            search(inner, found);
            continue;
        }
        let kind = part.content_type();
        let is = |main: &str, sub: &str| {
            kind.is_some_and(|kind| {
                kind.ctype().eq_ignore_ascii_case(main)
                    && kind.subtype().is_some_and(|own| own.eq_ignore_ascii_case(sub))
            })
        };
        let named = part.attachment_name().is_some_and(|name| name.to_ascii_lowercase().ends_with(".ics"));
        if is("text", "calendar") || is("application", "ics") || named {
            found.extend(part.text_contents().map(str::to_owned));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mail_is_known_by_its_head_and_a_text_is_none() {
        let head = "From: Mum <mum@example.org>\nTo: ayse@example.org\nMIME-Version: 1.0\nSubject: Fri\n day\n\nYes\n";
        let received =
            "From mum@example.org Fri Dec 18\r\nReceived: from x by y;\r\n\tFri\r\nFrom: mum@x\r\n\r\n";
        for mail in [head, received, &format!("\u{feff}{head}")] {
            assert!(is_mail(mail), "{mail}");
        }
        let list = "From: Ayşe\nElf (2003)\nHeat\nMIME-Version: 1.0";
        for text in ["", "Elf", "From: Ayşe\n\nElf", list, "Films for Friday: Elf\nfrom: Mum"] {
            assert!(!is_mail(text), "{text}");
        }
    }

    #[test]
    fn a_calendar_is_known_by_its_first_line() {
        assert!(is_calendar("\u{feff}\r\nbegin:vcalendar\r\n"));
        assert!(!is_calendar("BEGIN:VCARD\r\n") && !is_calendar("é") && !is_calendar(""));
    }
}
