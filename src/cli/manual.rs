//! Completions and manual pages, made from the definition of the arguments.

use super::args::{Arguments, Completions, Man};
use super::console::Console;
use clap::CommandFactory;

/// Prints the completions of a shell.
pub(super) fn complete(asked: &Completions, console: &Console) {
    let mut script = Vec::new();
    let mut definition = Arguments::command();
    clap_complete::generate(asked.shell, &mut definition, "steckbrief", &mut script);
    console.print(&script);
}

/// Prints a manual page.
pub(super) fn page(asked: &Man, console: &Console) {
    let mut definition = Arguments::command();
    definition.build();
    let command = asked.command.as_deref();
    let page = command.and_then(|name| definition.find_subcommand(name).cloned());
    let mut text = Vec::new();
    // Writing to memory does not fail.
    if clap_mangen::Man::new(page.unwrap_or(definition))
        .render(&mut text)
        .is_ok()
    {
        console.print(&text);
    }
}
