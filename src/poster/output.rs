//! A poster on its way out: PDF with tags, PNG with its resolution, SVG with a title.

use super::bitmap::{Bitmap, paint};
use super::boxes::with_bleed_boxes;
use super::press::PressError;
use super::report::FitReport;
use super::spots::{self, Spot};
use crate::model::Id;
use crate::model::export::Standard;
use jiff::civil::Date;
use std::sync::OnceLock;
use typst::foundations::{Datetime, Smart};
use typst_layout::{Page, PagedDocument};
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};
use typst_svg::SvgOptions;

const POINTS_PER_INCH: f64 = 72.0;
const INCHES_PER_METRE: f64 = 1.0 / 0.0254;

/// What a file says of itself, and whose places it shows.
#[derive(Clone, Debug)]
pub(super) struct Imprint {
    /// What programs that show it call it.
    pub(super) title: String,
    /// What it shows, for those who do not see it.
    pub(super) description: String,
    /// The document's date.
    pub(super) date: Option<Date>,
    /// The personas of the document, by whose position a template names places.
    pub(super) people: Vec<Id>,
    /// Whether pictures show bleed and crop marks too.
    pub(super) are_pictures_whole: bool,
}

/// A poster, set: one sheet, or several where the text was too much for one.
#[derive(Debug)]
pub struct Poster {
    document: PagedDocument,
    report: FitReport,
    imprint: Imprint,
    /// Of every page, read when somebody first asks.
    spots: OnceLock<Vec<Vec<Spot>>>,
}

impl Poster {
    pub(super) fn new(document: PagedDocument, report: FitReport, imprint: Imprint) -> Self {
        Self {
            document,
            report,
            imprint,
            spots: OnceLock::new(),
        }
    }

    /// Other sheets under the same title and date.
    pub(super) fn like(&self, document: PagedDocument) -> Self {
        Self::new(document, FitReport::default(), self.imprint.clone())
    }

    /// What the file is called by programs that show it.
    pub(super) fn title(&self) -> &str {
        &self.imprint.title
    }

    /// Width and height of its first page, in micrometres.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "five metres at most, and no page is narrower than nothing"
    )]
    #[must_use]
    pub fn size_um(&self) -> (u32, u32) {
        let (width, height) = self.size_mm(0).unwrap_or_default();
        let um = |mm: f64| (mm * 1e3).round() as u32;
        (um(width), um(height))
    }

    /// How many sheets.
    #[must_use]
    pub fn page_count(&self) -> usize {
        self.document.pages().len()
    }

    /// How it came out.
    #[must_use]
    pub fn report(&self) -> &FitReport {
        &self.report
    }

    /// All pages as PDF. Its date is the document's, at midnight in Greenwich, or absent.
    pub fn pdf(&self, standard: Standard) -> Result<Vec<u8>, PressError> {
        if standard == Standard::A2a && self.imprint.date.is_none() {
            return Err(PressError::NoDate);
        }
        let list: &[PdfStandard] = match standard {
            Standard::Ua1 => &[PdfStandard::Ua_1],
            Standard::A2a => &[PdfStandard::A_2a],
            Standard::Plain => &[],
        };
        let unset = |reason: String| PressError::Unset { reason };
        let standards =
            PdfStandards::new(list).map_err(|error| unset(error.message().to_string()))?;
        let options = PdfOptions {
            creator: Smart::Custom(Some("Steckbrief".to_owned())),
            timestamp: self.imprint.date.and_then(midnight).map(Timestamp::new_utc),
            standards,
            ..PdfOptions::default()
        };
        let file = typst_pdf::pdf(&self.document, &options).map_err(|errors| {
            let messages: Vec<&str> = errors.iter().map(|error| error.message.as_str()).collect();
            unset(messages.join("; "))
        })?;
        let pages = self.document.pages();
        if pages.iter().all(|page| page.bleed.is_zero()) {
            return Ok(file);
        }
        with_bleed_boxes(file, self.report.slug_pt)
            .ok_or_else(|| unset("the pages of the file were not found".to_owned()))
    }

    /// A page as PNG, opaque, with its resolution in the file; pages count from 0.
    pub fn png(&self, page: usize, dpi: u32) -> Result<Vec<u8>, PressError> {
        let page = self.page(page)?;
        let scale = f64::from(dpi) / POINTS_PER_INCH;
        let picture = paint(page, scale, self.imprint.are_pictures_whole)?;
        let rgb: Vec<u8> = picture
            .rgba
            .chunks_exact(4)
            .flat_map(|pixel| [pixel[0], pixel[1], pixel[2]])
            .collect();
        let mut bytes = Vec::new();
        let mut encoder = png::Encoder::new(&mut bytes, picture.width, picture.height);
        encoder.set_color(png::ColorType::Rgb);
        encoder.set_source_srgb(png::SrgbRenderingIntent::Perceptual);
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a few thousand at most"
        )]
        let per_metre = (f64::from(dpi) * INCHES_PER_METRE).round() as u32;
        encoder.set_pixel_dims(Some(png::PixelDimensions {
            xppu: per_metre,
            yppu: per_metre,
            unit: png::Unit::Meter,
        }));
        let mut writer = encoder.write_header()?;
        writer.write_image_data(&rgb)?;
        writer.finish()?;
        Ok(bytes)
    }

    /// A page as so many pixels across, and as many down as its shape asks for; pages count
    /// from 0.
    pub fn bitmap(&self, page: usize, width_px: u32) -> Result<Bitmap, PressError> {
        let page = self.page(page)?;
        let scale = f64::from(width_px.max(1)) / page.frame.size().x.to_pt();
        paint(page, scale, false)
    }

    /// The same with bleed and crop marks, so many pixels across.
    pub fn whole_bitmap(&self, page: usize, width_px: u32) -> Result<Bitmap, PressError> {
        let page = self.page(page)?;
        let width = page.frame.size().x + page.bleed.left + page.bleed.right;
        paint(page, f64::from(width_px.max(1)) / width.to_pt(), true)
    }

    /// How far the sheet reaches beyond its trim, for bleed and crop marks, in millimetres.
    #[must_use]
    pub fn around_mm(&self) -> f64 {
        let page = self.document.pages().first();
        page.map_or(0.0, |page| page.bleed.left.to_mm())
    }

    /// Width and height of a page in millimetres; pages count from 0.
    #[must_use]
    pub fn size_mm(&self, page: usize) -> Option<(f64, f64)> {
        let size = self.document.pages().get(page)?.frame.size();
        Some((size.x.to_mm(), size.y.to_mm()))
    }

    /// Where each statement stands on a page; pages count from 0, and one that does not exist
    /// has no spots. A statement that runs on in another column has a spot in each.
    #[must_use]
    pub fn spots(&self, page: usize) -> &[Spot] {
        let pages = self
            .spots
            .get_or_init(|| spots::read(&self.document, &self.imprint.people));
        pages.get(page).map_or(&[], Vec::as_slice)
    }

    /// The smallest spot around a point of a page, in millimetres from its upper left corner.
    #[must_use]
    pub fn spot_at(&self, page: usize, x_mm: f64, y_mm: f64) -> Option<&Spot> {
        spots::smallest_at(self.spots(page), x_mm, y_mm)
    }

    /// A page as SVG with a title and a description; pages count from 0.
    pub fn svg(&self, page: usize) -> Result<String, PressError> {
        let options = SvgOptions {
            render_bleed: self.imprint.are_pictures_whole,
            ..SvgOptions::default()
        };
        let svg = typst_svg::svg(self.page(page)?, &options);
        let Some((opening, rest)) = svg.split_once('>') else {
            return Ok(svg);
        };
        let (title, description) = (
            escaped(&self.imprint.title),
            escaped(&self.imprint.description),
        );
        Ok(format!(
            "{opening}><title>{title}</title><desc>{description}</desc>{rest}"
        ))
    }

    fn page(&self, index: usize) -> Result<&Page, PressError> {
        let pages = self.document.pages();
        pages.get(index).ok_or_else(|| PressError::Unset {
            reason: format!("there is no page {}", index + 1),
        })
    }
}

fn midnight(date: Date) -> Option<Datetime> {
    let month = u8::try_from(date.month()).ok()?;
    let day = u8::try_from(date.day()).ok()?;
    Datetime::from_ymd_hms(i32::from(date.year()), month, day, 0, 0, 0)
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}
