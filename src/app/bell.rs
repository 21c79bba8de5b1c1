//! The sound at the end of a workshop's time: two tones that die away, made here and played by
//! whatever the system plays sounds with.
//!
//! Players differ from system to system; the first that is there and plays is enough, and where
//! there is none the end is still seen. What is absent: a library for sound, which would need one
//! of the system's own to be built.

use std::io::Write;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::thread;

/// Rings once, without waiting for it.
pub type Bell = Arc<dyn Fn() + Send + Sync>;

/// Samples a second.
const RATE: u32 = 22_050;
/// The tones, in hertz, one after the other.
const TONES: [f64; 2] = [880.0, 659.26];
/// How long one tone is heard before the next, in seconds, and the last dies away.
const BEAT: f64 = 0.45;
const TAIL: f64 = 1.6;
/// How many times the tones are heard.
const TIMES: usize = 2;

/// Players and what they are told. Those of Linux are given samples: one channel of 16 bits, the
/// lower byte first. Those of other systems play a sound of theirs.
const PLAYERS: [(&str, &[&str]); 5] = [
    (
        "pacat",
        &[
            "--playback",
            "--raw",
            "--format=s16le",
            "--rate=22050",
            "--channels=1",
        ],
    ),
    (
        "pw-cat",
        &[
            "--playback",
            "--raw",
            "--format=s16",
            "--rate=22050",
            "--channels=1",
            "-",
        ],
    ),
    (
        "aplay",
        &[
            "-q", "-t", "raw", "-f", "S16_LE", "-r", "22050", "-c", "1", "-",
        ],
    ),
    ("afplay", &["/System/Library/Sounds/Glass.aiff"]),
    (
        "powershell",
        &[
            "-NoProfile",
            "-Command",
            "[console]::Beep(880,450);[console]::Beep(659,900)",
        ],
    ),
];

/// The bell of the system.
#[must_use]
pub fn system_bell() -> Bell {
    Arc::new(|| {
        // Without a thread the end of the time is still seen.
        let _ = thread::Builder::new().name("bell".to_owned()).spawn(ring);
    })
}

/// Plays the sound with the first player that does.
fn ring() {
    let sound = samples();
    for (player, told) in PLAYERS {
        let started = Command::new(player)
            .args(told)
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn();
        let Ok(mut playing) = started else {
            continue;
        };
        if let Some(mut input) = playing.stdin.take() {
            // Who plays a sound of their own does not read this one.
            let _ = input.write_all(&sound);
        }
        if playing.wait().is_ok_and(|status| status.success()) {
            return;
        }
    }
}

/// The sound, as the players of Linux want it.
fn samples() -> Vec<u8> {
    let (beat, tail) = (count(BEAT), count(TAIL));
    let notes = TONES.len() * TIMES;
    let mut sound = vec![0.0_f64; beat * (notes - 1) + tail];
    for (nth, tone) in TONES.iter().cycle().take(notes).enumerate() {
        for (step, sample) in sound[nth * beat..].iter_mut().take(tail).enumerate() {
            let time = seconds(step);
            let wave = (std::f64::consts::TAU * tone * time).sin();
            // It begins within a hundredth of a second, so that it does not click.
            let begins = (time / 0.01).min(1.0);
            *sample += 0.35 * wave * begins * (-3.0 * time).exp();
        }
    }
    let whole = |sample: &f64| loudness(*sample).to_le_bytes();
    sound.iter().flat_map(whole).collect()
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "within the range by the line above it"
)]
fn loudness(sample: f64) -> i16 {
    let sample = sample.clamp(-1.0, 1.0) * f64::from(i16::MAX);
    sample as i16
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a few seconds"
)]
fn count(seconds: f64) -> usize {
    (seconds * f64::from(RATE)) as usize
}

#[expect(clippy::cast_precision_loss, reason = "a few seconds")]
fn seconds(samples: usize) -> f64 {
    samples as f64 / f64::from(RATE)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sound_begins_softly_is_heard_and_dies_away() {
        let sound = samples();
        let sound: Vec<i16> = sound
            .chunks_exact(2)
            .map(|pair| i16::from_le_bytes([pair[0], pair[1]]))
            .collect();
        let loudest = |part: &[i16]| part.iter().map(|sample| sample.unsigned_abs()).max();
        let second = count(1.0);
        assert!((2 * second..5 * second).contains(&sound.len()));
        assert!(loudest(&sound[..20]) < Some(2_000));
        assert!(loudest(&sound[..second]) > Some(8_000));
        assert!(loudest(&sound[sound.len() - 200..]) < Some(800));
    }
}
