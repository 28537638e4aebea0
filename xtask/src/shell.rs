//! Starting other programs, and saying what is being done.

use std::{
    env,
    ffi::OsString,
    io::{BufRead, BufReader},
    process::{Command, Stdio},
};

use anyhow::{Context, Result, bail, ensure};

use crate::project::Project;

/// Says what comes next, set off from the output of the programs.
pub(crate) fn step(what: &str) {
    println!("\n▸ {what}");
}

/// A program to be started in the project folder.
pub(crate) fn command(program: impl Into<OsString>, project: &Project) -> Command {
    let mut command = Command::new(program.into());
    command.current_dir(project.root());
    command
}

/// The cargo that runs this command, with its arguments given as one line.
pub(crate) fn cargo(arguments: &str, project: &Project) -> Command {
    let program = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut cargo = command(program, project);
    cargo.args(arguments.split_whitespace());
    cargo
}

/// Runs a program with its output in sight.
///
/// # Errors
/// When it cannot be started or ends with a failure.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    let status = command
        .status()
        .with_context(|| format!("{} could not be started", shown(command)))?;
    ensure!(status.success(), "{} failed ({status})", shown(command));
    Ok(())
}

/// Runs a program and returns what it wrote to standard output.
///
/// # Errors
/// When it cannot be started or ends with a failure; its standard error is then in the message.
pub(crate) fn read(command: &mut Command) -> Result<String> {
    let output = command
        .output()
        .with_context(|| format!("{} could not be started", shown(command)))?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        bail!(
            "{} failed ({}): {}",
            shown(command),
            output.status,
            said.trim()
        );
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Runs a program with its output in sight and hands over each line of its standard output.
/// Returns whether it ended well.
///
/// # Errors
/// When it cannot be started or its output cannot be read.
pub(crate) fn follow(command: &mut Command, mut on_line: impl FnMut(&str)) -> Result<bool> {
    let mut child = command
        .stdout(Stdio::piped())
        .spawn()
        .with_context(|| format!("{} could not be started", shown(command)))?;
    if let Some(output) = child.stdout.take() {
        for line in BufReader::new(output).lines() {
            let line = line?;
            println!("{line}");
            on_line(&line);
        }
    }
    Ok(child.wait()?.success())
}

/// The command line as a person would type it: program name without its folder.
fn shown(command: &Command) -> String {
    let program = std::path::Path::new(command.get_program());
    let name = program.file_name().unwrap_or(program.as_os_str());
    let mut line = format!("`{}", name.to_string_lossy());
    for argument in command.get_args() {
        line.push(' ');
        line.push_str(&argument.to_string_lossy());
    }
    line.push('`');
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_is_shown_without_the_folder_of_its_program() {
        let mut command = Command::new("/somewhere/bin/trunk");
        command.args(["build", "--release"]);
        assert_eq!(shown(&command), "`trunk build --release`");
    }

    #[test]
    fn following_a_program_hands_over_each_line_and_its_outcome() {
        let mut lines = Vec::new();
        let mut rustc = Command::new("rustc");
        let well = follow(rustc.arg("-vV"), |line| lines.push(line.to_owned())).unwrap();
        assert!(well);
        assert!(lines.iter().any(|line| line.starts_with("host: ")));

        let mut unknown = Command::new("rustc");
        unknown
            .args(["--print", "no-such-thing"])
            .stderr(Stdio::null());
        assert!(!follow(&mut unknown, |_| ()).unwrap());
    }

    #[test]
    fn a_failing_program_is_named_in_the_error() {
        let mut rustc = Command::new("rustc");
        let error = read(rustc.args(["--print", "no-such-thing"])).unwrap_err();
        assert!(
            error
                .to_string()
                .starts_with("`rustc --print no-such-thing` failed")
        );
    }
}
