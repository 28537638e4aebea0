//! Access over time.
