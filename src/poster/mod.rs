//! PAPER: a document becomes posters.
pub mod fonts;
pub mod world;
pub use world::*;
