//! Colours, type and spacing of the window: every colour of it has its home here.
//!
//! Figures are those of the design: a grid of 4, controls 32 high, radius 6, labels 12, body 13,
//! heads 15. The poster keeps its print colours in both themes and knows nothing of this.

use crate::colour::PAPERS;
use crate::model::brand::Colour;
use egui::{
    Color32, Context, CornerRadius, FontData, FontDefinitions, FontFamily, FontId, Margin, Shadow,
    Stroke, Style, TextStyle, Theme, Visuals, vec2,
};
use std::sync::Arc;

/// The colours of one theme, by what they are for.
#[derive(Clone, Copy, Debug)]
pub struct Colours {
    /// Behind everything.
    pub background: Color32,
    /// Panels.
    pub panel: Color32,
    /// Text fields.
    pub field: Color32,
    /// Behind the poster.
    pub desk: Color32,
    /// Under the pointer.
    pub hover: Color32,
    /// What is selected.
    pub selected: Color32,
    /// Lines that part things.
    pub hairline: Color32,
    /// Edges of controls.
    pub border: Color32,
    /// The empty part of a bar.
    pub track: Color32,
    /// Text.
    pub ink: Color32,
    /// Text of less weight.
    pub mute: Color32,
    /// The one accent.
    pub accent: Color32,
    /// Text on the accent.
    pub on_accent: Color32,
    /// Warnings, subheads, stars.
    pub warning: Color32,
    /// Heads of pains.
    pub pain: Color32,
    /// The ground of pains.
    pub pain_soft: Color32,
    /// Heads of gains.
    pub gain: Color32,
    /// The ground of gains.
    pub gain_soft: Color32,
}

const fn rgb(hex: u32) -> Color32 {
    let [_, r, g, b] = hex.to_be_bytes();
    Color32::from_rgb(r, g, b)
}

const LIGHT: Colours = Colours {
    background: rgb(0xF4_F7F8),
    panel: rgb(0xFF_FFFF),
    field: rgb(0xFF_FFFF),
    desk: rgb(0xE6_ECEE),
    hover: rgb(0xF0_F4F5),
    selected: rgb(0xE1_EDF0),
    hairline: rgb(0xDC_E4E7),
    border: rgb(0x7C_8C93),
    track: rgb(0xCF_DADE),
    ink: rgb(0x17_242A),
    mute: rgb(0x55_656C),
    accent: rgb(0x0F_4C5C),
    on_accent: rgb(0xFF_FFFF),
    warning: rgb(0xA8_481A),
    pain: rgb(0x8E_3542),
    pain_soft: rgb(0xFB_EFED),
    gain: rgb(0x1F_6450),
    gain_soft: rgb(0xEC_F5EE),
};

const DARK: Colours = Colours {
    background: rgb(0x11_191D),
    panel: rgb(0x18_2227),
    field: rgb(0x1F_2B31),
    desk: rgb(0x0B_1215),
    hover: rgb(0x20_2D33),
    selected: rgb(0x1D_3A43),
    hairline: rgb(0x2B_3940),
    border: rgb(0x66_7C87),
    track: rgb(0x2B_3940),
    ink: rgb(0xE6_EEF0),
    mute: rgb(0xA3_B4BB),
    accent: rgb(0x6C_C3D5),
    on_accent: rgb(0x06_232B),
    warning: rgb(0xF0_A672),
    pain: rgb(0xF2_A29B),
    pain_soft: rgb(0x26_1C1F),
    gain: rgb(0x8F_D3A6),
    gain_soft: rgb(0x15_251F),
};

/// The papers of notes, in the order of their colours in the model.
static NOTES_LIGHT: [Color32; 6] = {
    let [yellow, blue, green, red, violet, grey] = PAPERS;
    [
        of_print(yellow),
        of_print(blue),
        of_print(green),
        of_print(red),
        of_print(violet),
        of_print(grey),
    ]
};
static NOTES_DARK: [Color32; 6] = [
    rgb(0x45_3D1C),
    rgb(0x1F_3A4C),
    rgb(0x23_402A),
    rgb(0x4A_2A28),
    rgb(0x36_2E4F),
    rgb(0x2C_393F),
];

/// Around what is being edited, on the poster, which knows no themes.
pub const RING: Color32 = rgb(0xE0_7A3F);

/// A colour of print on the screen.
#[must_use]
pub const fn of_print(colour: Colour) -> Color32 {
    Color32::from_rgb(colour.red, colour.green, colour.blue)
}

/// The papers of notes in which this is drawn.
#[must_use]
pub fn notes(ui: &egui::Ui) -> &'static [Color32; 6] {
    if ui.visuals().dark_mode {
        &NOTES_DARK
    } else {
        &NOTES_LIGHT
    }
}

/// The paper of a note that is only assumed.
#[must_use]
pub fn paler(ui: &egui::Ui, paper: Color32) -> Color32 {
    paper.lerp_to_gamma(colours(ui).panel, 0.55)
}

/// What lies under the pointer, if it has a colour of its own.
#[must_use]
pub fn hovered(ui: &egui::Ui, paper: Color32) -> Color32 {
    paper.lerp_to_gamma(colours(ui).ink, 0.08)
}

/// The part of a bar that is neither full nor empty.
#[must_use]
pub fn partly(ui: &egui::Ui) -> Color32 {
    let colours = colours(ui);
    colours.accent.lerp_to_gamma(colours.track, 0.55)
}

/// The shadow of what is lifted.
#[must_use]
pub fn shadow() -> Shadow {
    Shadow {
        offset: [0, 4],
        blur: 8,
        spread: 0,
        color: Color32::from_black_alpha(70),
    }
}

/// The colours in which this is drawn.
#[must_use]
pub fn colours(ui: &egui::Ui) -> &'static Colours {
    of(if ui.visuals().dark_mode {
        Theme::Dark
    } else {
        Theme::Light
    })
}

/// The same where nothing is drawn in particular.
#[must_use]
pub fn colours_of(context: &Context) -> &'static Colours {
    of(context.theme())
}

fn of(theme: Theme) -> &'static Colours {
    match theme {
        Theme::Dark => &DARK,
        Theme::Light => &LIGHT,
    }
}

/// Steps of the grid.
pub const STEP: f32 = 4.0;
/// The height of a control.
pub const CONTROL: f32 = 32.0;
/// The radius of a control.
pub const RADIUS: u8 = 6;

/// The family of heads and of what is important.
#[must_use]
pub fn bold(size: f32) -> FontId {
    FontId::new(size, FontFamily::Name("bold".into()))
}

/// The family of quotes.
#[must_use]
pub fn serif(size: f32) -> FontId {
    FontId::new(size, FontFamily::Name("serif".into()))
}

/// The fonts the window is drawn with: name and bytes; the first three are body, bold and serif,
/// the others stand in where those lack a character.
pub type Fonts = [(&'static str, &'static [u8])];

/// Puts fonts, sizes and colours in place, once, when the window opens.
pub fn install(context: &Context, fonts: &Fonts) {
    let mut definitions = FontDefinitions::empty();
    for (name, bytes) in fonts {
        let data = Arc::new(FontData::from_static(bytes));
        definitions.font_data.insert((*name).to_owned(), data);
    }
    let names = |first: usize| -> Vec<String> {
        let own = fonts.get(first).into_iter();
        let rest = fonts.iter().take(1).chain(fonts.iter().skip(3));
        own.chain(rest)
            .map(|(name, _)| (*name).to_owned())
            .collect()
    };
    let families = [
        (FontFamily::Proportional, 0),
        (FontFamily::Monospace, 0),
        (FontFamily::Name("bold".into()), 1),
        (FontFamily::Name("serif".into()), 2),
    ];
    for (family, first) in families {
        definitions.families.insert(family, names(first));
    }
    context.set_fonts(definitions);
    // Where the system does not say, paper is light.
    context.options_mut(|options| options.fallback_theme = Theme::Light);
    for theme in [Theme::Light, Theme::Dark] {
        context.style_mut_of(theme, |style| dress(style, of(theme), theme == Theme::Dark));
    }
}

/// Only what is pressed looks pressed, before a frame is drawn: egui draws what has the keyboard
/// the same way, and the ring says that already.
pub fn press(context: &Context) {
    let is_down = context.input(|input| input.pointer.any_down());
    let theme = context.theme();
    let colours = of(theme);
    let fill = if is_down {
        colours.selected
    } else {
        colours.panel
    };
    if context.style_of(theme).visuals.widgets.active.bg_fill != fill {
        context.style_mut_of(theme, |style| {
            let active = &mut style.visuals.widgets.active;
            active.bg_fill = fill;
            active.weak_bg_fill = fill;
        });
    }
}

fn dress(style: &mut Style, colours: &Colours, is_dark: bool) {
    let sizes = [
        (TextStyle::Small, FontId::proportional(12.0)),
        (TextStyle::Body, FontId::proportional(13.0)),
        (TextStyle::Button, FontId::proportional(13.0)),
        (TextStyle::Monospace, FontId::proportional(13.0)),
        (TextStyle::Heading, bold(15.0)),
    ];
    style.text_styles = sizes.into();
    style.spacing.item_spacing = vec2(2.0 * STEP, STEP);
    style.spacing.button_padding = vec2(3.0 * STEP, 1.5 * STEP);
    style.spacing.interact_size.y = CONTROL;
    // Beside what it scrolls, never over it.
    style.spacing.scroll = egui::style::ScrollStyle::thin();
    style.spacing.menu_margin = Margin::same(6);
    let mut visuals = if is_dark {
        Visuals::dark()
    } else {
        Visuals::light()
    };
    visuals.panel_fill = colours.panel;
    visuals.window_fill = colours.panel;
    visuals.extreme_bg_color = colours.field;
    visuals.text_edit_bg_color = Some(colours.field);
    visuals.faint_bg_color = colours.hover;
    visuals.override_text_color = None;
    visuals.weak_text_color = Some(colours.mute);
    visuals.hyperlink_color = colours.accent;
    visuals.warn_fg_color = colours.warning;
    visuals.error_fg_color = colours.warning;
    visuals.window_stroke = Stroke::new(1.0, colours.hairline);
    visuals.selection.bg_fill = colours.selected;
    visuals.selection.stroke = Stroke::new(2.0, colours.accent);
    let radius = CornerRadius::same(RADIUS);
    let widgets = &mut visuals.widgets;
    for (widget, fill, edge) in [
        (
            &mut widgets.noninteractive,
            colours.panel,
            Stroke::new(1.0, colours.hairline),
        ),
        (
            &mut widgets.inactive,
            colours.panel,
            Stroke::new(1.0, colours.border),
        ),
        (
            &mut widgets.hovered,
            colours.hover,
            Stroke::new(1.0, colours.border),
        ),
        (
            &mut widgets.active,
            colours.selected,
            Stroke::new(1.0, colours.border),
        ),
        (
            &mut widgets.open,
            colours.selected,
            Stroke::new(1.0, colours.accent),
        ),
    ] {
        widget.bg_fill = fill;
        widget.weak_bg_fill = fill;
        widget.bg_stroke = edge;
        widget.fg_stroke = Stroke::new(1.0, colours.ink);
        widget.corner_radius = radius;
        widget.expansion = 0.0;
    }
    // A caret that blinks for ever keeps a processor awake for ever.
    visuals.text_cursor.blink = false;
    style.visuals = visuals;
}
