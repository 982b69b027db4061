//! What somebody types as a server's address → where to ask. Owns when a password may travel unencrypted: at home only.

use std::net::IpAddr;

use http::Uri;

use super::CalendarTrouble;

/// Where discovery asks, the first first.
pub(super) fn places(typed: &str) -> Result<Vec<Uri>, CalendarTrouble> {
    let bad = CalendarTrouble::BadAddress;
    let typed = typed.trim();
    // Of a mail address the part behind the sign is the server's.
    let server = match typed.rsplit_once('@') {
        Some((_, server)) if !typed.contains('/') => server,
        _ => typed,
    };
    let known = ["https://", "http://"].into_iter().find_map(|scheme| Some((scheme, strip(server, scheme)?)));
    let (scheme, rest) = match known {
        Some(known) => known,
        None if server.contains("://") => return Err(bad),
        None => ("https://", server),
    };
    let uri: Uri = format!("{scheme}{rest}").parse().map_err(|_| bad)?;
    let host = uri.host().filter(|host| host.len() > 1 && !host.starts_with('.')).ok_or(bad)?;
    if uri.authority().is_some_and(|authority| authority.as_str().contains('@')) {
        return Err(bad);
    }
    if scheme == "http://" && !is_at_home(host) {
        return Err(CalendarTrouble::NotSecure);
    }
    let authority = uri.authority().ok_or(bad)?;
    let at = |path: &str| format!("{scheme}{authority}{path}").parse::<Uri>();
    let well_known = at("/.well-known/caldav").map_err(|_| bad)?;
    let root = at("/").map_err(|_| bad)?;
    // What somebody typed to the letter is asked first.
    let mut places = if uri.path().len() > 1 { vec![uri.clone()] } else { Vec::new() };
    places.extend([well_known, root]);
    Ok(places)
}

/// Where a server sends us: to itself or another one, but never from an encrypted place to one that is not.
pub(super) fn follow(from: &Uri, location: &str) -> Result<Uri, CalendarTrouble> {
    let bad = CalendarTrouble::NoCalendars;
    let to: Uri = location.parse().map_err(|_| bad)?;
    let mut parts = to.into_parts();
    parts.scheme = parts.scheme.or_else(|| from.scheme().cloned());
    parts.authority = parts.authority.or_else(|| from.authority().cloned());
    let to = Uri::from_parts(parts).map_err(|_| bad)?;
    if to.scheme_str() == Some("http")
        && (from.scheme_str() == Some("https") || !to.host().is_some_and(is_at_home))
    {
        return Err(CalendarTrouble::NotSecure);
    }
    Ok(to)
}

/// The server's address without its path.
pub(super) fn server(uri: &Uri) -> Option<String> {
    Some(format!("{}://{}", uri.scheme_str()?, uri.authority()?))
}

fn strip<'a>(text: &'a str, prefix: &str) -> Option<&'a str> {
    let head = text.get(..prefix.len())?;
    head.eq_ignore_ascii_case(prefix).then(|| text.get(prefix.len()..)).flatten()
}

/// This computer, or one of the home network.
fn is_at_home(host: &str) -> bool {
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    match bare.parse() {
        Ok(IpAddr::V4(ip)) => ip.is_loopback() || ip.is_private() || ip.is_link_local(),
        Ok(IpAddr::V6(ip)) => ip.is_loopback() || ip.is_unique_local() || ip.is_unicast_link_local(),
        Err(_) => {
            let name = bare.trim_end_matches('.').to_ascii_lowercase();
            name == "localhost" || name.ends_with(".local") || name.ends_with(".home.arpa")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(typed: &str) -> Result<Vec<String>, CalendarTrouble> {
        places(typed).map(|places| places.iter().map(ToString::to_string).collect())
    }

    #[test]
    fn a_bare_name_a_mail_address_and_a_whole_address_are_understood() {
        let both = ["https://cloud.example.org/.well-known/caldav", "https://cloud.example.org/"];
        assert_eq!(asked(" cloud.example.org ").unwrap(), both);
        assert_eq!(asked("mum@cloud.example.org").unwrap(), both);
        assert_eq!(asked("HTTPS://cloud.example.org").unwrap(), both);
        let whole = asked("https://cloud.example.org:8443/remote.php/dav").unwrap();
        assert_eq!(whole[0], "https://cloud.example.org:8443/remote.php/dav");
        assert_eq!(whole[1], "https://cloud.example.org:8443/.well-known/caldav");
        // A path may hold the sign.
        assert_eq!(
            asked("dav.example.org/mum@example.org/").unwrap()[0],
            "https://dav.example.org/mum@example.org/"
        );
    }

    #[test]
    fn what_is_no_address_is_none() {
        for typed in
            ["", "  ", "my calendar", "ftp://example.org", "https://", "https://mum:secret@example.org/", "@"]
        {
            assert_eq!(asked(typed), Err(CalendarTrouble::BadAddress), "{typed:?}");
        }
    }

    #[test]
    fn a_password_travels_unencrypted_at_home_only() {
        for home in
            ["http://192.168.1.5:5232", "http://localhost:8080", "http://[::1]:80/", "http://nas.local/dav"]
        {
            assert!(asked(home).is_ok(), "{home}");
        }
        for out in ["http://example.org", "http://8.8.8.8/", "http://local/", "http://local.example.org"] {
            assert_eq!(asked(out), Err(CalendarTrouble::NotSecure), "{out}");
        }
    }

    #[test]
    fn a_server_may_send_on_but_not_into_the_open() {
        let from: Uri = "https://example.org/.well-known/caldav".parse().unwrap();
        assert_eq!(follow(&from, "/dav/").unwrap().to_string(), "https://example.org/dav/");
        assert_eq!(
            follow(&from, "https://p12.example.org/").unwrap().to_string(),
            "https://p12.example.org/"
        );
        assert_eq!(follow(&from, "http://example.org/dav/"), Err(CalendarTrouble::NotSecure));
        assert_eq!(follow(&from, "http://192.168.1.5/"), Err(CalendarTrouble::NotSecure));
        let home: Uri = "http://192.168.1.5/".parse().unwrap();
        assert_eq!(follow(&home, "/dav/").unwrap().to_string(), "http://192.168.1.5/dav/");
        assert_eq!(follow(&home, "http://example.org/"), Err(CalendarTrouble::NotSecure));
    }
}
