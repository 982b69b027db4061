//! Codes that a camera would find in a picture, read by a reader that is not ours.

use std::io::Cursor;

/// What each code in a picture, a PNG, says.
pub fn codes(picture: &[u8]) -> Vec<String> {
    let mut decoder = png::Decoder::new(Cursor::new(picture));
    decoder.set_transformations(png::Transformations::normalize_to_color8());
    let mut reader = decoder.read_info().unwrap();
    let mut dots = vec![0; reader.output_buffer_size().unwrap()];
    let info = reader.next_frame(&mut dots).unwrap();
    let (width, height, samples) = (info.width as usize, info.height as usize, info.color_type.samples());
    // Green is what a camera sees brightness by, and what grey has, too.
    let bright = |x: usize, y: usize| dots[y * info.line_size + x * samples + usize::from(samples > 2)];
    let mut seen = rqrr::PreparedImage::prepare_from_greyscale(width, height, bright);
    seen.detect_grids().iter().filter_map(|grid| Some(grid.decode().ok()?.1)).collect()
}
