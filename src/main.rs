//! Starts the app in the browser.

fn main() {
    varna::ui::start();
}
