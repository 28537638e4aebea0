//! The functions that the wasm may be given: all of them, each in a group with a reason.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use super::words;

/// Functions that are there for the same reason.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Group {
    /// What they are for, and what keeps them harmless.
    reason: String,
    /// Their names, without what wasm-bindgen puts around them (see [`plain`]). One that stands for several
    /// functions is written that many times.
    names: Vec<String>,
    /// Whether each may be there in any number, but not none.
    #[serde(default)]
    any_number: bool,
}

/// A line for each import that is there more or less often than the groups say, and for each group without
/// a reason. The imports are named as in the wasm.
pub(super) fn faults(groups: &[Group], imports: &[String]) -> Vec<String> {
    let imported = counted(imports.iter().map(|name| plain(name)));
    let allowed = counted(
        groups
            .iter()
            .flat_map(|one| one.names.iter().map(|name| &**name)),
    );
    let in_any_number: BTreeSet<_> = groups
        .iter()
        .filter(|group| group.any_number)
        .flat_map(|group| group.names.iter().map(|name| &**name))
        .collect();
    let all: BTreeSet<_> = imported.keys().chain(allowed.keys()).copied().collect();

    let mut faults = Vec::new();
    for name in all {
        let times = imported.get(name).copied().unwrap_or_default();
        let listed = allowed.get(name).copied().unwrap_or_default();
        if times == listed || in_any_number.contains(name) && times > 0 {
            continue;
        }
        let does = words::does_in_name(name).map_or(String::new(), |does| format!(" ({does})"));
        let remedy = if times > listed {
            format!(
                "read what it does, then add \"{name}\" to the names of a group, or a group with its reason"
            )
        } else {
            format!("take \"{name}\" out of the names")
        };
        faults.push(format!(
            "imports: «{name}»{does} is imported {times} times, in xtask/allowed.toml under [[imports]] it \
             stands {listed} times: {remedy}"
        ));
    }
    let without = groups.iter().filter(|group| group.reason.trim().is_empty());
    faults.extend(without.map(|group| {
        let names = group.names.join(", ");
        format!("imports: {names}: allowed without a reason")
    }));
    faults
}

fn counted<'n>(names: impl Iterator<Item = &'n str>) -> BTreeMap<&'n str, usize> {
    let mut counted = BTreeMap::new();
    for name in names {
        *counted.entry(name).or_default() += 1;
    }
    counted
}

/// The name of what an import calls, the same in each build: `__wbg_getItem_5d579ac5f70ace34` is `getItem`.
fn plain(import: &str) -> &str {
    let is_hash = |end: &str| end.len() == 16 && end.bytes().all(|byte| byte.is_ascii_hexdigit());
    let name = import.strip_prefix("__wbg_").unwrap_or(import);
    match name.rsplit_once('_') {
        Some((name, end)) if is_hash(end) => name,
        Some(_) | None => name,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn group(names: &[&str], any_number: bool) -> Group {
        Group {
            reason: "needed".to_owned(),
            names: names.iter().map(|&name| name.to_owned()).collect(),
            any_number,
        }
    }

    fn faults_of(groups: &[Group], imports: &[&str]) -> Vec<String> {
        let imports: Vec<_> = imports.iter().map(|&name| name.to_owned()).collect();
        faults(groups, &imports)
    }

    #[test]
    fn an_import_is_known_by_its_name_whatever_its_hash() {
        for (import, name) in [
            ("__wbg_getItem_5d579ac5f70ace34", "getItem"),
            ("__wbg_set_host_5d579ac5f70ace34", "set_host"),
            (
                "__wbg___wbindgen_throw_5d9e815e6fdf150f",
                "__wbindgen_throw",
            ),
            ("__wbindgen_generic_0000000000000002", "__wbindgen_generic"),
            (
                "__wbindgen_init_externref_table",
                "__wbindgen_init_externref_table",
            ),
            ("__wbg_new_0_35540e542ba689d2", "new_0"),
        ] {
            assert_eq!(plain(import), name);
        }
    }

    #[test]
    fn just_what_is_listed_is_no_fault() {
        let groups = [
            group(&["focus", "then", "then"], false),
            group(&["cast"], true),
        ];
        let imports = [
            "__wbg_focus_5d579ac5f70ace34",
            "__wbg_then_5d579ac5f70ace34",
            "__wbg_then_6d579ac5f70ace34",
            "cast_0000000000000001",
            "cast_0000000000000002",
        ];
        assert_eq!(faults_of(&groups, &imports), [""; 0]);
    }

    #[test]
    fn each_planted_import_is_named_with_what_to_do() {
        for (import, name, does) in [
            ("__wbg_fetch_5d579ac5f70ace34", "fetch", "asks a server"),
            ("__wbg_replace_5d579ac5f70ace34", "replace", "opens a page"),
            (
                "__wbg_set_host_5d579ac5f70ace34",
                "set_host",
                "opens a page",
            ),
            ("__wbg_click_5d579ac5f70ace34", "click", "follows a link"),
            ("__wbg_set_src_5d579ac5f70ace34", "set_src", "loads a file"),
            ("__wbg_open_5d579ac5f70ace34", "open", "opens a page"),
            (
                "__wbg_sendBeacon_5d579ac5f70ace34",
                "sendBeacon",
                "tells a server",
            ),
            (
                "__wbg_setonmessage_WebSocket_5d579ac5f70ace34",
                "setonmessage_WebSocket",
                "talks",
            ),
        ] {
            let faults = faults_of(&[], &[import]);
            assert_eq!(faults.len(), 1, "{faults:?}");
            for said in [&format!("«{name}» ({does}"), &format!("add \"{name}\" to")] {
                assert!(faults[0].contains(said), "{faults:?}");
            }
        }
    }

    #[test]
    fn an_import_of_no_forbidden_name_is_a_fault_too() {
        let faults = faults_of(&[], &["__wbg_harmless_5d579ac5f70ace34"]);
        assert!(
            faults[0].contains("«harmless» is imported 1 times"),
            "{faults:?}"
        );
    }

    #[test]
    fn once_more_or_less_than_listed_is_a_fault() {
        let groups = [group(&["get"], false)];
        let twice = ["__wbg_get_5d579ac5f70ace34", "__wbg_get_6d579ac5f70ace34"];
        let more = faults_of(&groups, &twice);
        assert!(more[0].contains("imported 2 times") && more[0].contains("stands 1 times"));
        let gone = faults_of(&groups, &[]);
        assert!(gone[0].contains("take \"get\" out"), "{gone:?}");
        let none = faults_of(&[group(&["cast"], true)], &[]);
        assert_eq!(
            none.len(),
            1,
            "what may be there in any number is not there at all"
        );
    }

    #[test]
    fn a_group_without_a_reason_is_a_fault() {
        let groups = [Group {
            reason: " ".to_owned(),
            ..group(&["focus"], false)
        }];
        let faults = faults_of(&groups, &["__wbg_focus_5d579ac5f70ace34"]);
        assert_eq!(faults, ["imports: focus: allowed without a reason"]);
    }
}
