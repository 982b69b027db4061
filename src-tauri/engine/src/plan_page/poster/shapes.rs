//! The shapes of drawn posters, on a sheet of 200 by 300, as the window draws them: ui/src/components/poster/shapes.ts has
//! the same lines, and a test holds the two together.

use std::f64::consts::PI;
use std::fmt::Write;

use super::Dice;
use super::paths::{archway, circle, n, peak, petal, ring, summit, swell, tear};

/// Which of the poster's paints a path is filled with, from bright to dark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Paint {
    Light,
    Mid,
    Dim,
    Ink,
}

/// A path with its paint.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Stroke {
    pub d: String,
    pub paint: Paint,
    pub opacity: f64,
}

/// What is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Family {
    Sun,
    Drop,
    Waves,
    Beam,
    Eclipse,
    Arch,
    Petals,
    Pair,
    Peaks,
    Rings,
    Scales,
    Rays,
    Hills,
    Blocks,
}

use Paint::{Dim, Ink, Light, Mid};

/// The paths of a family, from back to front.
pub(super) fn draw(family: Family, dice: &mut Dice) -> Vec<Stroke> {
    match family {
        Family::Sun => sun(dice),
        Family::Drop => drop(dice),
        Family::Waves => waves(dice),
        Family::Beam => beam(dice),
        Family::Eclipse => eclipse(dice),
        Family::Arch => arch(dice),
        Family::Petals => petals(dice),
        Family::Pair => pair(dice),
        Family::Peaks => peaks(dice),
        Family::Rings => rings(dice),
        Family::Scales => scales(dice),
        Family::Rays => rays(dice),
        Family::Hills => hills(dice),
        Family::Blocks => blocks(dice),
    }
}

fn stroke(d: String, paint: Paint, opacity: f64) -> Stroke {
    Stroke { d, paint, opacity }
}

fn whole(d: String, paint: Paint) -> Stroke {
    stroke(d, paint, 1.0)
}

fn sun(dice: &mut Dice) -> Vec<Stroke> {
    let out = dice.between(-4.0, 48.0);
    let x = if dice.roll() < 0.4 { 100.0 - out } else { 100.0 + out };
    let (y, r) = (dice.between(182.0, 204.0), dice.between(66.0, 84.0));
    let horizon = dice.between(244.0, 262.0);
    vec![
        stroke(circle(x, y, r + 26.0), Mid, 0.16),
        stroke(circle(x, y, r + 12.0), Mid, 0.22),
        whole(circle(x, y, r), Light),
        stroke(swell(horizon, dice.between(5.0, 12.0), dice.between(-20.0, 20.0)), Dim, 0.9),
        whole(swell(horizon + 20.0, dice.between(-9.0, -4.0), dice.between(-20.0, 20.0)), Ink),
    ]
}

fn drop(dice: &mut Dice) -> Vec<Stroke> {
    let x = dice.between(92.0, 126.0);
    let side = if dice.roll() < 0.5 { -1.0 } else { 1.0 };
    vec![
        stroke(ring(x, 292.0, 150.0, 128.0), Dim, 0.5),
        stroke(ring(x, 292.0, 112.0, 96.0), Dim, 0.6),
        whole(tear(x, 106.0, 52.0), Light),
        stroke(tear(x + side * 14.0, 158.0, 27.0), Mid, 0.55),
        stroke(tear(x - side * 74.0, 150.0, 12.0), Mid, 0.7),
    ]
}

fn waves(dice: &mut Dice) -> Vec<Stroke> {
    let moon = dice.between(46.0, 154.0);
    let flip = if dice.roll() < 0.5 { 1.0 } else { -1.0 };
    let mut strokes = vec![whole(circle(moon, 138.0, dice.between(20.0, 30.0)), Light)];
    let bands = [
        (178.0, 20.0, Mid, 0.5),
        (202.0, -18.0, Mid, 0.85),
        (228.0, 16.0, Light, 0.8),
        (250.0, -14.0, Dim, 1.0),
        (272.0, 12.0, Ink, 1.0),
    ];
    for (y, height, paint, opacity) in bands {
        strokes.push(stroke(swell(y, flip * height, dice.between(-24.0, 24.0)), paint, opacity));
    }
    strokes
}

fn beam(dice: &mut Dice) -> Vec<Stroke> {
    let right = dice.roll() < 0.5;
    let side = |x: f64| n(if right { x } else { 200.0 - x });
    let floor = dice.between(56.0, 84.0);
    let half = dice.between(50.0, 62.0);
    let (near, far, edge) = (side(floor - half), side(floor + half), side(206.0));
    let (sweep, there, back) =
        if right { (0, 2.0 * half, -2.0 * half) } else { (1, -2.0 * half, 2.0 * half) };
    let x = if right { floor } else { 200.0 - floor };
    vec![
        stroke("M-5 236H205V305H-5z".to_owned(), Ink, 0.55),
        stroke(format!("M{edge} 84L{near} 250H{far}L{edge} 96z"), Light, 0.5),
        whole(format!("M{near} 250a{half} 13 0 0 {sweep} {there} 0a{half} 13 0 0 {sweep} {back} 0z"), Light),
        whole(archway(x, 253.0, 17.0, 46.0), Ink),
        whole(circle(x, 198.0, 8.5), Ink),
    ]
}

fn eclipse(dice: &mut Dice) -> Vec<Stroke> {
    let (x, y, r) = (dice.between(88.0, 118.0), dice.between(186.0, 200.0), dice.between(62.0, 74.0));
    let away = dice.between(0.0, PI * 2.0);
    vec![
        stroke(circle(x, y, r + 40.0), Mid, 0.12),
        stroke(circle(x, y, r + 20.0), Mid, 0.2),
        whole(circle(x, y, r), Light),
        whole(circle(x + away.cos() * 13.0, y + away.sin() * 13.0, r - 7.0), Ink),
    ]
}

fn arch(dice: &mut Dice) -> Vec<Stroke> {
    let x = dice.between(76.0, 128.0);
    let width = dice.between(128.0, 150.0);
    vec![
        stroke(archway(x, 310.0, width, 206.0), Dim, 0.8),
        stroke(archway(x, 310.0, width * 0.78, 178.0), Mid, 0.75),
        whole(archway(x, 310.0, width * 0.56, 148.0), Light),
        stroke(archway(x, 310.0, width * 0.34, 112.0), Ink, 0.85),
        whole(circle(x + width * 0.1, 258.0, 2.6), Light),
    ]
}

fn petals(dice: &mut Dice) -> Vec<Stroke> {
    let (x, y) = (dice.between(88.0, 116.0), dice.between(196.0, 208.0));
    let many = 5.0 + (dice.roll() * 4.0).floor();
    let turn = dice.roll() * PI;
    let all = || (0_u32..9).map(f64::from).take_while(|index| *index < many);
    let leaf = |index: f64, length: f64, width: f64, shift: f64| {
        petal(x, y, length, width, turn + ((index + shift) / many) * PI * 2.0)
    };
    let back = all().map(|index| stroke(leaf(index, 96.0, 24.0, 0.5), Dim, 0.85));
    let front = all().map(|index| {
        stroke(leaf(index, 80.0, 26.0, 0.0), if index % 2.0 == 0.0 { Light } else { Mid }, 0.82)
    });
    back.chain(front).chain([whole(circle(x, y, 13.0), Ink)]).collect()
}

fn pair(dice: &mut Dice) -> Vec<Stroke> {
    let lean = dice.between(-16.0, 16.0);
    let (r, gap) = (dice.between(54.0, 62.0), dice.between(30.0, 38.0));
    vec![
        stroke(circle(100.0 - gap, 196.0 + lean, r), Light, 0.92),
        stroke(circle(100.0 + gap, 196.0 - lean, r), Mid, 0.78),
        stroke(swell(272.0, dice.between(-8.0, 8.0), 0.0), Ink, 0.8),
    ]
}

fn peaks(dice: &mut Dice) -> Vec<Stroke> {
    let main = dice.between(74.0, 130.0);
    let top = dice.between(122.0, 140.0);
    let right = main > 100.0;
    let sun = if right { dice.between(30.0, 54.0) } else { dice.between(146.0, 170.0) };
    let side = if right { 1.0 } else { -1.0 };
    let snow = format!(
        "M{}L{} 206L{} 196L{} 214L{} 194z",
        summit(main, top),
        n(main + 34.0),
        n(main + 12.0),
        n(main - 4.0),
        n(main - 20.0)
    );
    vec![
        whole(circle(sun, dice.between(140.0, 156.0), dice.between(15.0, 23.0)), Light),
        stroke(peak(main - side * 62.0, top + 52.0, 120.0), Dim, 0.9),
        whole(peak(main, top, 132.0), Mid),
        whole(snow, Light),
        stroke(peak(main + side * 58.0, top + 104.0, 118.0), Ink, 0.92),
    ]
}

fn rings(dice: &mut Dice) -> Vec<Stroke> {
    let (x, y) = (dice.between(84.0, 124.0), dice.between(192.0, 212.0));
    let drift = dice.between(-7.0, 7.0);
    let each = (0_u32..5).map(f64::from).map(|index| {
        let outer = 96.0 - index * 18.0;
        let paint = if index % 2.0 == 0.0 { Light } else { Mid };
        stroke(ring(x + drift * index, y + index * 2.0, outer, outer - 9.0), paint, 0.4 + index * 0.13)
    });
    each.chain([whole(circle(x + drift * 5.0, y + 10.0, 7.0), Light)]).collect()
}

fn scales(dice: &mut Dice) -> Vec<Stroke> {
    let across = if dice.roll() < 0.5 { 4_i32 } else { 5 };
    let r = 200.0 / f64::from(across) / 2.0;
    let start = (dice.roll() * 3.0).floor();
    let mut rows = Vec::new();
    for row in 0..7 {
        let odd = row % 2 == 1;
        let y = 150.0 + f64::from(row) * r * 0.98;
        for place in -1..=across {
            let x = f64::from(place) * 2.0 * r + if odd { r } else { 0.0 } + r;
            let turn = (f64::from(row) + start + if place % 2 == 0 { 0.0 } else { 1.0 }) % 3.0;
            let paint = if turn < 1.0 {
                Mid
            } else if turn < 2.0 {
                Light
            } else {
                Dim
            };
            rows.push(stroke(circle(x, y + r, r - 0.4) + &circle(x, y + r, r * 0.62), Ink, 0.35));
            rows.push(whole(circle(x, y + r, r * 0.9), paint));
            rows.push(stroke(circle(x, y + r, r * 0.42), Ink, 0.28));
        }
    }
    rows
}

fn rays(dice: &mut Dice) -> Vec<Stroke> {
    let right = dice.roll() < 0.5;
    let x = if right { dice.between(150.0, 186.0) } else { dice.between(14.0, 50.0) };
    let y = dice.between(262.0, 286.0);
    let from = if right { PI } else { PI * 1.5 };
    let mut out = Vec::new();
    for index in 0_u32..11 {
        let turn = from - 0.35 + (f64::from(index) / 11.0) * (PI / 2.0 + 0.7);
        let width = dice.between(0.03, 0.062);
        let far = dice.between(138.0, 190.0);
        let tip = |angle: f64| format!("{} {}", n(x + angle.cos() * far), n(y + angle.sin() * far));
        let d = format!("M{} {}L{} {}z", n(x), n(y), tip(turn - width), tip(turn + width));
        out.push(stroke(d, if index % 3 == 0 { Light } else { Mid }, 0.85));
    }
    out.push(stroke(circle(x, y, 58.0), Ink, 0.5));
    out.push(whole(circle(x, y, 46.0), Light));
    out
}

fn hills(dice: &mut Dice) -> Vec<Stroke> {
    let house = dice.between(60.0, 140.0);
    vec![
        whole(circle(dice.between(40.0, 160.0), 146.0, dice.between(18.0, 26.0)), Light),
        stroke(swell(196.0, dice.between(14.0, 24.0), dice.between(-30.0, 10.0)), Mid, 0.55),
        whole(swell(222.0, dice.between(-22.0, -12.0), dice.between(-10.0, 30.0)), Mid),
        whole(format!("M{} 262v-28l17 -15l17 15v28z", n(house - 17.0)), Ink),
        whole(format!("M{} 238h10v11h-10z", n(house - 5.0)), Light),
        whole(swell(252.0, dice.between(6.0, 14.0), dice.between(-20.0, 20.0)), Dim),
        stroke(swell(276.0, dice.between(-10.0, -4.0), 0.0), Ink, 0.85),
    ]
}

fn blocks(dice: &mut Dice) -> Vec<Stroke> {
    let q = 66.7;
    let half = q / 2.0;
    let mut out = Vec::new();
    for row in 0_u32..3 {
        for column in 0_u32..3 {
            let (x, y) = (f64::from(column) * q, 118.0 + f64::from(row) * q);
            let roll = dice.roll() * 4.0;
            let paint = if roll < 1.0 {
                Light
            } else if (2.0..3.0).contains(&roll) {
                Dim
            } else {
                Mid
            };
            let kind = dice.roll() * 5.0;
            if kind < 1.0 {
                out.push(whole(format!("M{} {}v-{q}a{q} {q} 0 0 1 {q} {q}z", n(x), n(y + q)), paint));
            } else if kind < 2.0 {
                out.push(whole(format!("M{} {}v{q}a{q} {q} 0 0 1 -{q} -{q}z", n(x + q), n(y)), paint));
            } else if kind < 3.0 {
                out.push(whole(circle(x + half, y + half, q * 0.4), paint));
            } else if kind < 4.0 {
                let bow = |y: f64| format!("M{} {}a{half} {half} 0 0 1 {q} 0z", n(x), n(y));
                out.push(whole(bow(y + half), paint));
                out.push(stroke(bow(y + q), paint, 0.7));
            }
        }
    }
    out
}

/// The same as SVG. Each is filled with the gradient of its paint's first letter.
pub(super) fn markup(strokes: &[Stroke]) -> String {
    let mut markup = String::new();
    for Stroke { d, paint, opacity } in strokes {
        let fill = match paint {
            Light => 'l',
            Mid => 'm',
            Dim => 'd',
            Ink => 'i',
        };
        // Writing to a text in memory cannot fail.
        let _ = write!(markup, "<path d=\"{d}\" fill=\"url(#{fill})\"");
        if *opacity < 1.0 {
            let _ = write!(markup, " opacity=\"{opacity:.2}\"");
        }
        markup.push_str("/>");
    }
    markup
}
