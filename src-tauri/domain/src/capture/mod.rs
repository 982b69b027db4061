//! Capture: text somebody pasted becomes candidate titles with evidence.
