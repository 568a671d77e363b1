//! Drives a browser through the release build.
