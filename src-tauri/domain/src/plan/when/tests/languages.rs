//! Evenings in German and Turkish, and in the words that the three languages share.

use super::{WEDNESDAY, all_mean};

#[test]
fn german_and_turkish() {
    all_mean(
        WEDNESDAY,
        &[
            ("heute Abend", "2026-12-16 20:15"),
            ("morgen 20:15", "2026-12-17 20:15"),
            ("übermorgen um 20 Uhr 30", "2026-12-18 20:30"),
            ("Freitag 20 Uhr", "2026-12-18 20:00"),
            ("am Freitag um halb neun", "2026-12-18 20:30"),
            ("Samstag Nachmittag", "2026-12-19 15:00"),
            ("Samstag morgen", "2026-12-19 10:00"),
            ("nächsten Freitag", "2026-12-25 20:15"),
            ("Viertel nach acht", "2026-12-16 20:15"),
            ("18. Dezember um 20.15 Uhr", "2026-12-18 20:15"),
            ("am 18.12. um 20 Uhr", "2026-12-18 20:00"),
            ("in 3 Tagen", "2026-12-19 20:15"),
            ("Fr 20:15", "2026-12-18 20:15"),
            ("bu akşam", "2026-12-16 20:15"),
            ("yarın 20.15'te", "2026-12-17 20:15"),
            ("Cuma saat 8 buçuk", "2026-12-18 20:30"),
            ("CUMARTESİ akşamı 21:00", "2026-12-19 21:00"),
            ("hafta sonu", "2026-12-19 20:15"),
            ("3 gün sonra", "2026-12-19 20:15"),
            ("2 saat sonra", "2026-12-16 20:00"),
            ("18 Aralık 20:15", "2026-12-18 20:15"),
        ],
    );
}

#[test]
fn evenings_as_people_say_them() {
    all_mean(
        WEDNESDAY,
        &[
            ("next Fri 8ish", "2026-12-25 20:00"),
            ("übermorgen 20 Uhr", "2026-12-18 20:00"),
            ("cuma 20.15", "2026-12-18 20:15"),
            ("tomorrow night", "2026-12-17 20:15"),
            ("this weekend", "2026-12-19 20:15"),
            ("dieses Wochenende", "2026-12-19 20:15"),
            ("bu hafta sonu", "2026-12-19 20:15"),
            ("morgen Abend", "2026-12-17 20:15"),
            ("heute Abend um halb neun", "2026-12-16 20:30"),
            ("yarın akşam", "2026-12-17 20:15"),
            ("yarın akşam sekiz buçukta", "2026-12-17 20:30"),
            ("nächsten Freitag 20 Uhr", "2026-12-25 20:00"),
            ("gelecek cuma 20.15", "2026-12-25 20:15"),
            ("Sonntagabend", "2026-12-20 20:15"),
            ("öbür gün", "2026-12-18 20:15"),
            ("in zwei Wochen", "2026-12-30 20:15"),
            ("haftaya cuma", "2026-12-25 20:15"),
            ("bu akşam 21.00", "2026-12-16 21:00"),
        ],
    );
}
