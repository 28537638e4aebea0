//! Showing the app on this machine: as shipped, or following every saved change.

use std::{
    fs::File,
    io::ErrorKind,
    net::{Ipv4Addr, TcpListener},
    path::{Component, Path, PathBuf},
};

use anyhow::{Result, anyhow, bail};
use tiny_http::{Header, Method, Request, Response, Server};

use crate::{artefacts::ONE_FILE, build, project::Project, rulebook, shell, tools::WebTools};

/// Builds the app as shipped and serves it until it is stopped.
///
/// # Errors
/// When the port is taken, a tool is missing or the build fails.
pub(crate) fn release(project: &Project, port: u16, open: bool) -> Result<()> {
    // Taken before the build, so that nobody waits minutes to hear that the port is not free.
    let listener = listen(port)?;
    build::dist(project)?;

    let server = Server::from_listener(listener, None).map_err(|error| anyhow!(error))?;
    let address = format!("http://127.0.0.1:{port}/");
    println!(
        "\nReady. Ctrl+C stops it.\n\n    {address}\n    {address}{ONE_FILE}   the app as one file\n"
    );
    if open && let Err(error) = open::that(&address) {
        eprintln!("the browser could not be opened ({error}): go to {address}");
    }
    for request in server.incoming_requests() {
        answer(request, &project.dist());
    }
    Ok(())
}

/// Builds quickly and follows every saved change.
///
/// # Errors
/// When the port is taken, a tool is missing or Trunk fails.
pub(crate) fn live(project: &Project, port: u16, open: bool) -> Result<()> {
    drop(listen(port)?);
    let web = WebTools::ready(project)?;
    build::fetch(project)?;
    rulebook::write(project)?;

    shell::step("Building; the page follows every saved change. Ctrl+C stops it");
    let mut trunk = web.trunk(project)?;
    trunk
        .args(["serve", "--address", "127.0.0.1", "--port"])
        .arg(port.to_string())
        .arg("--dist")
        .arg(project.live_dist());
    if open {
        trunk.arg("--open");
    }
    shell::run(&mut trunk)
}

fn listen(port: u16) -> Result<TcpListener> {
    match TcpListener::bind((Ipv4Addr::LOCALHOST, port)) {
        Ok(listener) => Ok(listener),
        Err(error) if error.kind() == ErrorKind::AddrInUse => {
            let other = port.checked_add(1).unwrap_or(8080);
            bail!("port {port} is taken: choose another, for example --port {other}")
        }
        Err(error) => bail!("port {port} cannot be used ({error}): choose another with --port"),
    }
}

fn answer(request: Request, dist: &Path) {
    // A browser that has gone away needs no answer.
    let _ = match (request.method(), file_for(request.url(), dist)) {
        (Method::Get | Method::Head, Some((path, file))) => {
            let mut response = Response::from_file(file);
            for header in headers(&path) {
                response.add_header(header);
            }
            request.respond(response)
        }
        (Method::Get | Method::Head, None) => request.respond(Response::empty(404)),
        _ => request.respond(Response::empty(405)),
    };
}

/// The file an address stands for, if it is one in `dist`.
fn file_for(url: &str, dist: &Path) -> Option<(PathBuf, File)> {
    let path = dist.join(path_in_dist(url)?);
    let file = File::open(&path).ok()?;
    file.metadata().ok()?.is_file().then_some((path, file))
}

/// The path within `dist` that an address names. None for one that would leave it.
fn path_in_dist(url: &str) -> Option<PathBuf> {
    let path = url.split(['?', '#']).next()?;
    let path = path.strip_prefix('/')?;
    let path = Path::new(if path.is_empty() { "index.html" } else { path });
    let inside = |part| matches!(part, Component::Normal(_));
    path.components().all(inside).then(|| path.to_path_buf())
}

fn media_type(path: &Path) -> &'static str {
    match path.extension().and_then(|ending| ending.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("json") => "application/json",
        Some("wasm") => "application/wasm",
        _ => "application/octet-stream",
    }
}

fn headers(path: &Path) -> impl Iterator<Item = Header> {
    [
        ("Content-Type", media_type(path)),
        // After the next build the page is asked for anew.
        ("Cache-Control", "no-cache"),
    ]
    .into_iter()
    .filter_map(|(name, value)| Header::from_bytes(name, value).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_names_a_file_in_dist() {
        let path = |url| path_in_dist(url).unwrap();
        assert_eq!(path("/"), Path::new("index.html"));
        assert_eq!(path("/varna.html?v=1"), Path::new("varna.html"));
        let rules = "regelverk/vgr.html";
        assert_eq!(path("/regelverk/vgr.html#kallor"), Path::new(rules));
    }

    #[test]
    fn an_address_that_would_leave_dist_names_nothing() {
        assert_eq!(path_in_dist("/../Cargo.toml"), None);
        assert_eq!(path_in_dist("/a/../../Cargo.toml"), None);
        assert_eq!(path_in_dist("//etc/hostname"), None);
        assert_eq!(path_in_dist("no-slash"), None);
    }

    #[test]
    fn each_kind_of_file_in_dist_is_called_what_it_is() {
        for (file, kind) in [
            ("index.html", "text/html; charset=utf-8"),
            ("varna-1f.wasm", "application/wasm"),
            ("varna.cdx.json", "application/json"),
            ("other", "application/octet-stream"),
        ] {
            assert_eq!(media_type(file.as_ref()), kind, "{file}");
        }
    }

    #[test]
    fn a_taken_port_gives_a_line_that_says_what_to_do() {
        let taken = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let port = taken.local_addr().unwrap().port();
        let error = listen(port).unwrap_err().to_string();
        assert!(error.starts_with(&format!("port {port} is taken")));
        assert!(error.contains("--port"));
    }
}
