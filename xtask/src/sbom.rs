//! What the shipped wasm is made of, as `CycloneDX`: each crate with version, licence and checksum.
//!
//! It is made of what cargo would link for the web, so it names no crate that only builds or tests.
//! Its serial number is derived from its content and its time from the guidance, so that building
//! the same sources again gives the same file.

use std::{
    collections::BTreeMap,
    env, fs,
    time::{Duration, UNIX_EPOCH},
};

use anyhow::{Context, Result, anyhow};
use serde::Deserialize;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use varna_guidance::{fault, load, model::Guidance};

use crate::{artefacts::hex, project::Project, shell};

/// The file in `dist/`.
pub(crate) const FILE: &str = "varna.cdx.json";

/// A crate that is linked into the wasm.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Component {
    name: String,
    version: String,
    /// As an SPDX expression.
    licence: Option<String>,
    /// SHA-256 of the package as the registry has it; none of a crate of the project.
    checksum: Option<String>,
}

/// Writes the file.
///
/// # Errors
/// When cargo does not tell, a crate that it names has no description, or the file cannot be written.
pub(crate) fn write(project: &Project) -> Result<()> {
    let components = components(project)?;
    let files = load::read(&project.guidance())?;
    let guidance = load::load(&files).map_err(|faults| anyhow!("{}", fault::list(&faults)))?;
    let bom = bom(&components, &time(&guidance)?)?;
    let text = serde_json::to_string_pretty(&bom)?;
    fs::write(project.dist().join(FILE), text + "\n")?;
    println!("{FILE}: {} crates", components.len());
    Ok(())
}

/// The crates that are linked: what the binary depends on for the web, but neither what runs while it
/// is built (macros, build scripts) nor what tests it.
fn components(project: &Project) -> Result<Vec<Component>> {
    let tree = "tree --package varna --target wasm32-unknown-unknown \
                --edges normal,no-proc-macro --prefix none --no-dedupe --offline --format";
    let tree = shell::read(shell::cargo(tree, project).arg("{p}|{l}"))?;
    let lock = fs::read_to_string(project.root().join("Cargo.lock"))?;
    described(&tree, &lock)
}

fn described(tree: &str, lock: &str) -> Result<Vec<Component>> {
    let Lock { packages } = toml::from_str(lock)?;
    let mut linked = BTreeMap::new();
    for line in tree.lines().filter(|line| !line.is_empty()) {
        let (package, licence) = line
            .split_once('|')
            .context("cargo tree has another form")?;
        let mut words = package.split(' ');
        let name = words.next().context("a crate without a name")?;
        let version = words.next().and_then(|version| version.strip_prefix('v'));
        let version = version.with_context(|| format!("{name} has no version"))?;
        let locked = packages
            .iter()
            .find(|one| one.name == name && one.version == version)
            .with_context(|| format!("{name} {version} is not in Cargo.lock"))?;
        let component = Component {
            name: name.to_owned(),
            version: version.to_owned(),
            licence: (!licence.is_empty()).then(|| licence.replace('/', " OR ")),
            checksum: locked.checksum.clone(),
        };
        linked.insert(
            (component.name.clone(), component.version.clone()),
            component,
        );
    }
    Ok(linked.into_values().collect())
}

/// The file `Cargo.lock`.
#[derive(Deserialize)]
struct Lock {
    #[serde(rename = "package")]
    packages: Vec<Locked>,
}

#[derive(Deserialize)]
struct Locked {
    name: String,
    version: String,
    checksum: Option<String>,
}

/// `SOURCE_DATE_EPOCH` when it is set, otherwise the newest version of a region's file: a day.
fn time(guidance: &Guidance) -> Result<String> {
    if let Ok(seconds) = env::var("SOURCE_DATE_EPOCH") {
        return utc(seconds.parse().context("SOURCE_DATE_EPOCH is no number")?);
    }
    let versions = guidance
        .regions
        .iter()
        .map(|region| &region.guidance.version);
    let newest = versions.max().context("there is no region")?;
    Ok(format!("{newest}T00:00:00Z"))
}

fn utc(seconds: u64) -> Result<String> {
    let time = UNIX_EPOCH.checked_add(Duration::from_secs(seconds));
    let time = time.context("SOURCE_DATE_EPOCH is out of range")?;
    Ok(humantime::format_rfc3339_seconds(time).to_string())
}

fn bom(components: &[Component], time: &str) -> Result<Value> {
    let app = components.iter().find(|one| one.name == "varna");
    let app = app.context("the app is not among what it is made of")?;
    let libraries: Vec<_> = components
        .iter()
        .filter(|one| *one != app)
        .map(|one| described_as("library", one))
        .collect();
    let mut bom = json!({
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "timestamp": time,
            "component": described_as("application", app),
        },
        "components": libraries,
    });
    bom["serialNumber"] = json!(serial(&bom.to_string()));
    Ok(bom)
}

fn described_as(kind: &str, component: &Component) -> Value {
    let Component {
        name,
        version,
        licence,
        checksum,
    } = component;
    // A `+` is not written as it is in such an address.
    let purl = format!("pkg:cargo/{name}@{}", version.replace('+', "%2B"));
    let mut described = json!({
        "type": kind,
        "bom-ref": purl,
        "name": name,
        "version": version,
        "purl": purl,
    });
    if let Some(licence) = licence {
        described["licenses"] = json!([{ "expression": licence }]);
    }
    if let Some(checksum) = checksum {
        described["hashes"] = json!([{ "alg": "SHA-256", "content": checksum }]);
    }
    described
}

/// A number of the form of a UUID (version 8: made in a way of one's own) from a content.
fn serial(content: &str) -> String {
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&Sha256::digest(content)[..16]);
    bytes[6] = (bytes[6] & 0x0f) | 0x80;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    let mut number = hex(&bytes);
    for place in [20, 16, 12, 8] {
        number.insert(place, '-');
    }
    format!("urn:uuid:{number}")
}

#[cfg(test)]
mod tests {
    use super::*;

    const TREE: &str = "varna v0.1.0 (/home/lisa/varna)|MIT OR Apache-2.0\n\
        leptos v0.8.23|MIT\ntoml v1.2.1+spec-1.1.0|MIT/Apache-2.0\nleptos v0.8.23|MIT\n";

    const LOCK: &str = r#"
        [[package]]
        name = "leptos"
        version = "0.8.23"
        checksum = "abc"
        [[package]]
        name = "toml"
        version = "1.2.1+spec-1.1.0"
        checksum = "def"
        [[package]]
        name = "varna"
        version = "0.1.0"
    "#;

    #[test]
    fn each_crate_is_there_once_with_licence_and_checksum() {
        let components = described(TREE, LOCK).unwrap();
        assert_eq!(components.len(), 3);
        let bom = bom(&components, "2026-11-22T00:00:00Z").unwrap();
        let expected = json!({
            "type": "library",
            "bom-ref": "pkg:cargo/toml@1.2.1%2Bspec-1.1.0",
            "name": "toml",
            "version": "1.2.1+spec-1.1.0",
            "purl": "pkg:cargo/toml@1.2.1%2Bspec-1.1.0",
            "licenses": [{ "expression": "MIT OR Apache-2.0" }],
            "hashes": [{ "alg": "SHA-256", "content": "def" }],
        });
        assert_eq!(bom["components"][1], expected);
        assert_eq!(bom["components"][0]["name"], "leptos");
        assert_eq!(bom["metadata"]["component"]["name"], "varna");
    }

    #[test]
    fn no_folder_of_this_machine_is_in_it() {
        let bom = bom(&described(TREE, LOCK).unwrap(), "").unwrap();
        assert!(!bom.to_string().contains("lisa"));
    }

    #[test]
    fn the_serial_number_is_a_uuid_that_follows_from_the_content() {
        let number = serial("content");
        assert_eq!(number, serial("content"));
        assert_ne!(number, serial("other"));
        let (prefix, uuid) = number.split_at("urn:uuid:".len());
        assert_eq!((prefix, uuid.len()), ("urn:uuid:", 36));
        assert_eq!(&uuid[14..15], "8");
    }

    #[test]
    fn a_time_from_outside_is_written_in_utc() {
        assert_eq!(utc(0).unwrap(), "1970-01-01T00:00:00Z");
        assert_eq!(utc(1_795_305_600).unwrap(), "2026-11-22T00:00:00Z");
    }

    #[test]
    fn a_crate_that_the_lock_does_not_know_is_refused() {
        assert!(described("other v1.0.0|MIT\n", LOCK).is_err());
    }
}
