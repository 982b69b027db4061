//! How windows are painted. Owns one choice: on a Linux computer without a graphics card, neither GTK nor WebKit takes
//! the OpenGL that the processor plays instead (docs/decisions/0008).

/// The switch by which GTK leaves OpenGL alone, and WebKit with it. It is read once, when GTK comes up.
#[cfg(target_os = "linux")]
const NO_OPENGL: (&str, &str) = ("GDK_GL", "disable");

/// Chooses, before GTK comes up. Without a card this starts the program anew in the same process, since nothing but the
/// environment tells GTK; who has set the switch already is left alone, and so is a start that cannot be repeated.
#[cfg(target_os = "linux")]
pub fn choose() {
    use std::env;
    use std::os::unix::process::CommandExt;

    let (switch, off) = NO_OPENGL;
    // WebKit's driver, which tests use, waits long for the picture of a page that is painted so.
    let driven = env::var_os("TAURI_WEBVIEW_AUTOMATION").is_some();
    if driven || env::var_os(switch).is_some() || has_graphics_card(std::path::Path::new("/dev")) {
        return;
    }
    let mut arguments = env::args_os();
    if let (Ok(program), Some(name)) = (env::current_exe(), arguments.next()) {
        let error = std::process::Command::new(program).arg0(name).args(arguments).env(switch, off).exec();
        tracing::warn!(%error, "GTK was not told that there is no graphics card");
    }
}

/// Elsewhere the system's own webview knows best.
#[cfg(not(target_os = "linux"))]
pub fn choose() {}

/// The kernel offers one to every program, by its own driver or by NVIDIA's.
#[cfg(target_os = "linux")]
fn has_graphics_card(devices: &std::path::Path) -> bool {
    let renders = |entry: std::fs::DirEntry| entry.file_name().to_string_lossy().starts_with("renderD");
    let listed = std::fs::read_dir(devices.join("dri"));
    listed.is_ok_and(|entries| entries.flatten().any(renders)) || devices.join("nvidiactl").exists()
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::has_graphics_card;

    #[test]
    fn a_card_is_known_by_what_the_kernel_offers() {
        let devices = tempfile::tempdir().unwrap();
        let offer = |name: &str| std::fs::write(devices.path().join(name), "").unwrap();
        assert!(!has_graphics_card(devices.path()));
        std::fs::create_dir(devices.path().join("dri")).unwrap();
        offer("dri/card0");
        assert!(!has_graphics_card(devices.path()), "a screen alone draws nothing");
        offer("dri/renderD128");
        assert!(has_graphics_card(devices.path()));
    }
}
