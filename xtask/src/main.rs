//! The project's commands, one word each: `cargo xtask serve`, `build`, `test`, `cases`,
//! `check`, `bench`, `reproduce`, `matrix`, `mutants`, `fuzz`.
//!
//! | module          | purpose                                                  |
//! |-----------------|----------------------------------------------------------|
//! | `project`       | where things are in the project folder                   |
//! | `shell`         | starting other programs and saying what is being done    |
//! | `tools`         | the pinned tools: look for them, install what is missing |
//! | `build`         | the shipped app in `dist/`                               |
//! | `shrink`        | the wasm made smaller                                    |
//! | `names`         | what wasm and loader call each other, made short         |
//! | `artefacts`     | the page with its policy, and the app as one file        |
//! | `forbidden`     | calls that must not be in the app                        |
//! | `sbom`          | what is linked into the wasm                             |
//! | `traces`        | no folder of this machine in what is shipped             |
//! | `reproduce`     | whether building again gives the same bytes              |
//! | `build_scripts` | what dependencies run while the app is built             |
//! | `rulebook`      | the rules to read, as static pages                       |
//! | `sizes`         | how much a first visit loads, and the limit for it       |
//! | `serve`         | showing the app on this machine                          |
//! | `check`         | formatting, lints, licences                              |
//! | `test`          | every test, ending in a line of totals (`totals`)        |
//! | `cases`         | case files, the project's own and others                 |
//! | `bench`         | speed, and size beside what others ship                  |
//! | `matrix`        | which guidance rests on each statement of the sources    |
//! | `mutants`       | whether the tests notice small changes to the code       |
//! | `fuzz`          | a million random inputs of each kind that is read        |

mod artefacts;
mod bench;
mod build;
mod build_scripts;
mod cases;
mod check;
mod forbidden;
mod fuzz;
mod matrix;
mod mutants;
mod names;
mod project;
mod reproduce;
mod rulebook;
mod sbom;
mod serve;
mod shell;
mod shrink;
mod sizes;
mod test;
mod tools;
mod totals;
mod traces;

use std::{path::PathBuf, process::ExitCode};

use anyhow::Result;
use clap::{Args, Parser, Subcommand};

use crate::{mutants::Shard, project::Project, test::Scope};

fn main() -> ExitCode {
    match run(Cli::parse().command) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("\nerror: {error:#}");
            ExitCode::FAILURE
        }
    }
}

#[derive(Parser)]
#[command(bin_name = "cargo xtask", about = "Värna's commands")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Set up what is missing, build the app as shipped and serve it on this machine
    Serve(Address),
    /// The same for work on the code: a quick build that follows every saved change
    Dev(Address),
    /// Build the app as shipped into `dist/`, show its sizes, fail above the limit
    Build {
        /// Build a copy of the project in this folder instead, and hold no limit
        #[arg(long, hide = true)]
        folder: Option<PathBuf>,
    },
    /// Build twice, in two folders, and compare every file
    Reproduce,
    /// Formatting, lints for every target, licences and sources of the dependencies
    Check,
    /// Every test: native, then the app as shipped in a browser
    Test {
        /// Only the native tests
        #[arg(long)]
        native: bool,
        /// Only the tests in a browser
        #[arg(long, conflicts_with = "native")]
        browser: bool,
    },
    /// Case files held against the decision: the project's own, and those in any folders given
    Cases {
        /// Folders with case files; how one is written stands in core/tests/cases/README.md
        #[arg(value_name = "FOLDER")]
        folders: Vec<PathBuf>,
    },
    /// Speed of the reckoning, and the size beside what others ship
    Bench,
    /// Print which guidance rests on each statement of the sources, as Markdown
    Matrix,
    /// Small changes to the code, each of which a test has to notice; writes `docs/mutants.md`
    Mutants {
        /// Only one shard, as in 3/8, and no page
        #[arg(long)]
        shard: Option<Shard>,
        /// Only the page, from the shards that have been run
        #[arg(long, conflicts_with = "shard")]
        report: bool,
    },
    /// A million random inputs for each property of what is read: numbers, dates, settings, files
    Fuzz {
        /// How many for each
        #[arg(long, default_value_t = 1_000_000)]
        inputs: u32,
    },
    /// Known faults in the dependencies (fetches the advisory database)
    Advisories,
}

#[derive(Args)]
struct Address {
    /// Open the page in the default browser
    #[arg(long)]
    open: bool,
    /// The port on 127.0.0.1
    #[arg(long, default_value_t = 8080)]
    port: u16,
}

fn run(command: Command) -> Result<ExitCode> {
    let project = Project::locate()?;
    match command {
        Command::Serve(Address { open, port }) => serve::release(&project, port, open)?,
        Command::Dev(Address { open, port }) => serve::live(&project, port, open)?,
        Command::Build { folder: None } => build::within_limit(&project)?,
        Command::Build {
            folder: Some(folder),
        } => {
            build::dist(&Project::at(folder))?;
        }
        Command::Reproduce => return reproduce::check(&project),
        Command::Check => return check::all(&project),
        Command::Test { native, browser } => {
            return Ok(test::all(&project, Scope::chosen(native, browser)));
        }
        Command::Cases { folders } => return cases::run(&project, &folders),
        Command::Bench => bench::all(&project)?,
        Command::Matrix => matrix::print(&project)?,
        Command::Mutants { report: true, .. } => return mutants::report(&project),
        Command::Mutants {
            shard,
            report: false,
        } => {
            return shard.map_or_else(
                || mutants::all(&project),
                |shard| mutants::one(&project, shard),
            );
        }
        Command::Fuzz { inputs } => return fuzz::all(&project, inputs),
        Command::Advisories => return check::advisories(&project),
    }
    Ok(ExitCode::SUCCESS)
}
