//! How the page is painted. Owns one choice: on a Linux computer without a graphics card, WebKit paints by itself rather
//! than through an OpenGL that the processor plays, which costs 110 MB and a third of the start.

use tauri::{Runtime, WebviewWindow};

/// Chooses for a window whose page has not begun to load.
#[cfg(target_os = "linux")]
pub fn choose<R: Runtime>(window: &WebviewWindow<R>) -> tauri::Result<()> {
    use webkit2gtk::{HardwareAccelerationPolicy, SettingsExt, WebViewExt};

    if has_graphics_card(std::path::Path::new("/dev")) {
        return Ok(());
    }
    window.with_webview(|view| {
        if let Some(settings) = view.inner().settings() {
            settings.set_hardware_acceleration_policy(HardwareAccelerationPolicy::Never);
        }
    })
}

/// Elsewhere the system's own webview knows best.
#[cfg(not(target_os = "linux"))]
pub fn choose<R: Runtime>(_: &WebviewWindow<R>) -> tauri::Result<()> {
    Ok(())
}

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
