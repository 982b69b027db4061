//! How windows are painted. Owns two choices on Linux: WebKit starts no watch over the memory, which would go on waking
//! the computer after the window; and without a graphics card, neither GTK nor WebKit takes the OpenGL that the processor
//! plays instead (docs/decisions/0008).

/// The switches by which OpenGL is left alone; each is read once, as GTK and then WebKit come up.
#[cfg(target_os = "linux")]
const NO_OPENGL: [(&str, &str); 3] = [
    ("GDK_GL", "disable"),
    // WebKit paints by itself and takes the picture through memory.
    ("WEBKIT_DISABLE_DMABUF_RENDERER", "1"),
    // WebKit would ask OpenGL which card there is. Nothing else reads the answer here, so any file will do.
    ("WEBKIT_WEB_RENDER_DEVICE_FILE", "/dev/null"),
];

/// WebKit's thread that asks every few seconds how much memory is left. It would outlive the window; and what it would
/// have pages give back, they give when the window closes.
#[cfg(target_os = "linux")]
const NO_WATCH_OVER_MEMORY: (&str, &str) = ("WEBKIT_DISABLE_MEMORY_PRESSURE_MONITOR", "1");

/// Chooses. To be called first of all, while nothing else runs that may read the environment: nothing but that tells
/// GTK and WebKit. A switch that somebody has set already stays as it is.
#[cfg(target_os = "linux")]
pub fn choose() {
    switch(NO_WATCH_OVER_MEMORY);
    // WebKit's driver, which tests use, waits long for the picture of a page that is painted so.
    let driven = std::env::var_os("TAURI_WEBVIEW_AUTOMATION").is_some();
    if driven || has_graphics_card(std::path::Path::new("/dev")) {
        return;
    }
    NO_OPENGL.into_iter().for_each(switch);
}

#[cfg(target_os = "linux")]
fn switch((name, value): (&str, &str)) {
    if let Err(error) = glib::setenv(name, value, false) {
        tracing::warn!(%error, name, "a switch of GTK's or WebKit's was not set");
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
