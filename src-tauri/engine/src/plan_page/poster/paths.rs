//! Lines that shapes are made of, as SVG writes paths. Rounded to a tenth, as the window rounds them.

/// A number with one decimal at most, rounded as JavaScript does.
pub(super) fn n(value: f64) -> f64 {
    // Adding nothing makes a negative nothing a plain one.
    (value * 10.0 + 0.5).floor() / 10.0 + 0.0
}

pub(super) fn circle(x: f64, y: f64, r: f64) -> String {
    let (left, y, r, twice, back) = (n(x - r), n(y), n(r), n(2.0 * r), n(-2.0 * r));
    format!("M{left} {y}a{r} {r} 0 1 0 {twice} 0a{r} {r} 0 1 0 {back} 0z")
}

pub(super) fn ring(x: f64, y: f64, outer: f64, inner: f64) -> String {
    circle(x, y, outer) + &circle(x, y, inner)
}

pub(super) fn archway(x: f64, base: f64, width: f64, height: f64) -> String {
    let r = width / 2.0;
    let (left, base, top, round, width) = (n(x - r), n(base), n(base - height + r), n(r), n(width));
    format!("M{left} {base}V{top}a{round} {round} 0 0 1 {width} 0V{base}z")
}

/// A band from a wavy edge down to the foot of the sheet.
pub(super) fn swell(y: f64, height: f64, shift: f64) -> String {
    let top = |at: f64| n(y + height * at);
    let (level, high, low, end) = (top(0.0), top(-1.0), top(1.0), top(-0.2));
    let (first, second, third) = (n(30.0 + shift), n(60.0 + shift), n(170.0 + shift));
    format!("M-10 {level}C{first} {high} {second} {high} 100 {level}S{third} {low} 215 {end}V310H-10z")
}

pub(super) fn petal(x: f64, y: f64, length: f64, width: f64, turn: f64) -> String {
    let at = |along: f64, across: f64| {
        let px = x + turn.cos() * along - turn.sin() * across;
        let py = y + turn.sin() * along + turn.cos() * across;
        format!("{} {}", n(px), n(py))
    };
    let (near, far) = (length * 0.3, length * 0.85);
    format!(
        "M{0}C{1} {2} {3}C{4} {5} {0}z",
        at(0.0, 0.0),
        at(near, width),
        at(far, width),
        at(length, 0.0),
        at(far, -width),
        at(near, -width)
    )
}

pub(super) fn tear(x: f64, top: f64, r: f64) -> String {
    let low = top + r * 2.1;
    let (middle, bend) = (n(top + r * 0.9), n(top + r * 1.35));
    let (x0, right, left, twice) = (n(x), n(x + r), n(x - r), n(-2.0 * r));
    format!(
        "M{x0} {}C{} {middle} {right} {bend} {right} {}a{r} {r} 0 0 1 {twice} 0C{left} {bend} {} {middle} {x0} {}z",
        n(top),
        n(x + r * 0.35),
        n(low),
        n(x - r * 0.35),
        n(top),
        r = n(r)
    )
}

/// The rounded top of a mountain.
pub(super) fn summit(x: f64, top: f64) -> String {
    let low = n(top + 6.0);
    format!("{} {low}Q{} {} {} {low}", n(x - 5.0), n(x), n(top), n(x + 5.0))
}

pub(super) fn peak(x: f64, top: f64, width: f64) -> String {
    format!("M{} 310L{}L{} 310z", n(x - width), summit(x, top), n(x + width))
}
