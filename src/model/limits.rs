//! How large a document and its parts may be: generous beside anything met in the wild, small
//! enough that no file from a stranger exhausts a laptop. Every limit has its home here.

/// Bytes of a document's file.
pub const FILE_BYTES: u64 = 256 * 1024 * 1024;
/// Bytes of a picture's file before it is taken in.
pub const PICTURE_BYTES: u64 = 64 * 1024 * 1024;
/// Bytes of a drawing (SVG) before it becomes pixels.
pub const DRAWING_BYTES: usize = 4 * 1024 * 1024;
/// Elements of a drawing, each counted as often as it is shown.
pub const DRAWING_ELEMENTS: u32 = 50_000;
/// Times a drawing may have all its pixels gone through by filters, masks and layers.
pub const DRAWING_LAYERS: f32 = 500.0;
/// Pixels of a picture before it is scaled down.
pub const PICTURE_PIXELS: u64 = 100_000_000;
/// Bytes a picture's decoder may fill.
pub const PICTURE_MEMORY: u64 = 512 * 1024 * 1024;
/// Pixels along the longer edge of a picture in a document.
pub const PICTURE_LONG_EDGE: u32 = 4_096;
/// Pixels of a poster that is written as a picture.
pub const POSTER_PIXELS: u64 = 100_000_000;
/// Levels of nesting in a file; a document needs twelve.
pub const DEPTH: usize = 32;
/// Characters in one text. The longest prose field met in the wild has 2,100.
pub const TEXT_CHARS: usize = 20_000;
/// Items in one list. The longest met in the wild has 92.
pub const LIST_ITEMS: usize = 5_000;
/// Personas in one document. The largest met in the wild has 128.
pub const PERSONAS: usize = 5_000;
/// Items of all lists of one persona. A poster shows all of them, and each takes memory while
/// it is set; the richest persona met in the wild has a few hundred.
pub const PERSONA_ITEMS: usize = 3_000;
/// Characters of all texts of one persona. The longest met in the wild has 16,500.
pub const PERSONA_CHARS: usize = 200_000;
/// Statements in one document.
pub const STATEMENTS: usize = 1_000_000;
/// Bytes a template of the user's own may read: its pictures, its parts.
pub const TEMPLATE_BYTES: u64 = 64 * 1024 * 1024;
/// Bytes of memory a template of the user's own may take, with the press that sets it.
pub const TEMPLATE_MEMORY: u64 = 1024 * 1024 * 1024;
/// Seconds a template of the user's own may take.
pub const TEMPLATE_SECONDS: u64 = 10;
