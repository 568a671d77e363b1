//! Renders pages natively.
