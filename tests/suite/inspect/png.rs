//! A PNG's size and resolution, from its own chunks.

/// Width and height in pixels, and dots per inch where the file names them (`pHYs`).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Raster {
    /// Pixels across.
    pub width: u32,
    /// Pixels down.
    pub height: u32,
    /// Dots per inch across and down.
    pub dpi: Option<(f64, f64)>,
}

/// Decodes the whole picture, so that a truncated one is an error, and says its measures.
pub fn dimensions_and_dpi(bytes: &[u8]) -> Result<Raster, String> {
    let describe = |error: png::DecodingError| format!("not a readable PNG: {error}");
    let mut reader = png::Decoder::new(std::io::Cursor::new(bytes))
        .read_info()
        .map_err(describe)?;
    let mut pixels = vec![0; reader.output_buffer_size().ok_or("too large a PNG")?];
    reader.next_frame(&mut pixels).map_err(describe)?;
    let info = reader.info();
    let dpi = info
        .pixel_dims
        .filter(|dims| dims.unit == png::Unit::Meter)
        .map(|dims| {
            let per_inch = |per_metre: u32| f64::from(per_metre) * 0.0254;
            (per_inch(dims.xppu), per_inch(dims.yppu))
        });
    Ok(Raster {
        width: info.width,
        height: info.height,
        dpi,
    })
}
