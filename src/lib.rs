//! Steckbrief: persona profiles beside empathy maps, in files that belong to their authors,
//! printed as posters.

pub mod model;
pub mod storage;
