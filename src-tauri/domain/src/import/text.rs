//! Bytes as text. Owns telling encodings apart, also where nothing says which it is; refuses what is no text.

use std::borrow::Cow;

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_16BE, UTF_16LE};

/// How much is looked at to see whether it is text.
const HEAD: usize = 4_096;

/// The text that `bytes` are, in whatever encoding; `None` where they are none. A byte order mark is not part of it.
pub(super) fn decode(bytes: &[u8]) -> Option<Cow<'_, str>> {
    let text = decoded(bytes)?;
    // Old programs end a line with this alone.
    Some(if text.contains('\r') && !text.contains('\n') { text.replace('\r', "\n").into() } else { text })
}

fn decoded(bytes: &[u8]) -> Option<Cow<'_, str>> {
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        let (text, _) = encoding.decode_without_bom_handling(bytes.get(mark..).unwrap_or_default());
        return Some(text);
    }
    let head = bytes.get(..HEAD).unwrap_or(bytes);
    if let Some(encoding) = wide(head) {
        return Some(encoding.decode_without_bom_handling(bytes).0);
    }
    if head.iter().any(|&byte| is_binary(byte)) {
        return None;
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Some(Cow::Borrowed(text));
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    let (text, _) = detector.guess(None, Utf8Detection::Allow).decode_without_bom_handling(bytes);
    Some(text)
}

/// UTF-16 without a mark: half of all bytes are zero where it is in Latin letters.
fn wide(head: &[u8]) -> Option<&'static Encoding> {
    let zeros = |from: usize| head.iter().skip(from).step_by(2).filter(|&&byte| byte == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    // One zero in a few bytes says nothing.
    let many = (head.len() / 5).max(1);
    match (even, odd) {
        _ if head.len() < 4 => None,
        (0, odd) if odd > many => Some(UTF_16LE),
        (even, 0) if even > many => Some(UTF_16BE),
        _ => None,
    }
}

fn is_binary(byte: u8) -> bool {
    byte < 0x20 && !matches!(byte, b'\t' | b'\n' | b'\r' | 0x0b | 0x0c | 0x1b)
}

#[cfg(test)]
mod tests {
    use super::decode;

    #[test]
    fn every_usual_encoding_reads_the_same() {
        let text = "Ayşe,Öztekin ığ\r\n";
        let wide = |order: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(order).collect::<Vec<u8>>();
        let marked = |mark: &[u8], bytes: Vec<u8>| [mark, &bytes].concat();
        for bytes in [
            text.as_bytes().to_vec(),
            marked(b"\xef\xbb\xbf", text.as_bytes().to_vec()),
            marked(b"\xff\xfe", wide(u16::to_le_bytes)),
            marked(b"\xfe\xff", wide(u16::to_be_bytes)),
            wide(u16::to_le_bytes),
            wide(u16::to_be_bytes),
        ] {
            assert_eq!(decode(&bytes).as_deref(), Some(text), "{bytes:?}");
        }
    }

    #[test]
    fn lines_that_end_the_old_way_are_lines() {
        assert_eq!(decode(b"Name,Year\rHeat,1995\r").expect("text"), "Name,Year\nHeat,1995\n");
        assert_eq!(decode(b"a\r\nb").expect("text"), "a\r\nb");
    }

    #[test]
    fn old_western_and_turkish_files_keep_their_letters() {
        let western = b"Title,Year\nAm\xe9lie,2001\nLe Fabuleux Destin d'Am\xe9lie Poulain,2001\n";
        assert!(decode(western).expect("text").contains("Amélie"));
        let turkish =
            b"Ba\xfel\xfdk,Tarih\nYedinci Ko\xf0u\xfetaki Mucize,1.2.2020\nK\xfd\xfe Uykusu,3.4.2021\n";
        assert!(decode(turkish).expect("text").contains("Yedinci Koğuştaki Mucize"));
    }

    #[test]
    fn pictures_and_programs_are_no_text() {
        for bytes in [&b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"[..], b"\x7fELF\x02\x01\x01\0", b"\0"] {
            assert_eq!(decode(bytes), None);
        }
        assert_eq!(decode(b"x").as_deref(), Some("x"));
        assert_eq!(decode(b"").as_deref(), Some(""));
    }
}
