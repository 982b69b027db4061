//! A link as a picture. Owns the QR code as a path; refuses to draw it.

use qrcode::{Color, EcLevel};

use crate::view::QrCode;

/// The picture of a link; `None` for one that no QR code holds.
pub fn of(link: &str) -> Option<QrCode> {
    // Half of a code on a laptop's screen may shine: M bears 15 %.
    let code = qrcode::QrCode::with_error_correction_level(link, EcLevel::M).ok()?;
    let size = code.width();
    let mut path = String::new();
    for (y, row) in code.to_colors().chunks(size).enumerate() {
        let mut x = 0;
        while x < size {
            let dark = row.iter().skip(x).take_while(|module| **module == Color::Dark).count();
            if dark > 0 {
                path.push_str(&format!("M{x} {y}h{dark}v1h-{dark}z"));
            }
            x += dark.max(1);
        }
    }
    Some(QrCode { size: u32::try_from(size).unwrap_or_default(), path })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_picture_has_a_finder_in_three_corners() {
        let code = of("http://192.168.1.20:8315/i/0123456789abcdef0123456789abcdef01234567").unwrap();
        let far = code.size - 7;
        for corner in ["M0 0h7v1".to_owned(), format!("M{far} 0h7v1"), format!("M0 {far}h7v1")] {
            assert!(code.path.contains(&corner), "{corner} is missing of {}", code.path);
        }
        assert!(code.size <= 41, "a phone reads it across a room: {} modules", code.size);
    }

    /// The picture as the window draws it, four dots to a module and with the quiet zone; true is dark.
    fn drawn(code: &QrCode) -> (usize, Vec<bool>) {
        const QUIET: usize = 4;
        const DOTS: usize = 4;
        let side = (code.size as usize + 2 * QUIET) * DOTS;
        let mut dots = vec![false; side * side];
        for run in code.path.split_terminator('z') {
            let (at, run) = run.trim_start_matches('M').split_once('h').unwrap();
            let (x, y) = at.split_once(' ').unwrap();
            let (x, y): (usize, usize) = (x.parse().unwrap(), y.parse().unwrap());
            let dark: usize = run.split('v').next().unwrap().parse().unwrap();
            for row in (y + QUIET) * DOTS..(y + QUIET + 1) * DOTS {
                dots[row * side..][(x + QUIET) * DOTS..(x + QUIET + dark) * DOTS].fill(true);
            }
        }
        (side, dots)
    }

    #[test]
    fn a_reader_that_is_not_ours_finds_the_link_in_it() {
        for link in [
            "http://192.168.1.20:8315/i/0123456789abcdef0123456789abcdef01234567",
            "http://10.0.0.5:49152/i/fedcba9876543210fedcba9876543210fedcba98",
            "http://houselights-k7qm.local:8315/w/0123456789abcdef0123456789abcdef01234567",
            "webcal://houselights-k7qm.local:8315/feed/0123456789abcdef0123456789abcdef01234567.ics",
        ] {
            let (side, dots) = drawn(&of(link).unwrap());
            let mut picture = rqrr::PreparedImage::prepare_from_bitmap(side, side, |x, y| dots[y * side + x]);
            let found = picture.detect_grids();
            assert_eq!(found.len(), 1, "{link}");
            assert_eq!(found[0].decode().unwrap().1, link);
        }
    }
}
