//! The window's inside, through WebKit's own driver, and a phone's, through Chromium's. Owns finding and pressing things as a
//! person would name them.

use std::net::TcpListener;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use fantoccini::actions::{InputSource, MOUSE_BUTTON_LEFT, MouseActions, PointerAction};
use fantoccini::elements::Element;
use fantoccini::{Client, ClientBuilder, Locator};
use serde_json::{Value, json};
use tokio::runtime::Runtime;

use super::{Desktop, Group, LONG, until};

/// A window or a phone that is driven.
pub struct Screen {
    client: Client,
    runtime: Runtime,
    _driver: Group,
}

/// Answers when something is where it was a frame ago, and from then on keeps in `window.hit` whether a press met what
/// that XPath finds: as a whole, or as the button goes down for menus and lists, which take it then and hear no more.
const STANDS_STILL: &str = "const [thing, xpath, done] = arguments;
    window.hit = false;
    const hear = ({ type, target }) => {
        const named = document.evaluate(xpath, document, null, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE);
        for (let at = 0; at < named.snapshotLength; at += 1) {
            const one = named.snapshotItem(at);
            const isDone = type === 'click' || one.matches('[role], [aria-haspopup]');
            if (isDone && one.contains(target)) window.hit = true;
        }
    };
    for (const type of ['pointerdown', 'click'])
        document.addEventListener(type, hear, { capture: true, once: true });
    let before;
    requestAnimationFrame(function look() {
        const { x, y, width, height } = thing.getBoundingClientRect(), now = String([x, y, width, height]);
        if (now === before) return done();
        before = now;
        requestAnimationFrame(look);
    });";

impl Screen {
    /// Starts `binary` under a driver.
    pub fn start(desktop: &Desktop, binary: &Path, arguments: &[&str]) -> Self {
        let mut driver = desktop.command("WebKitWebDriver");
        driver.env("TAURI_WEBVIEW_AUTOMATION", "true");
        Self::drive(driver, "webkitgtk:browserOptions", json!({ "binary": binary, "args": arguments }))
    }

    /// A phone that many points wide, which opens `link` as if it had been scanned.
    pub fn phone(desktop: &Desktop, width: u16, link: &str) -> Self {
        let mut driver = desktop.command("chromedriver");
        // Its clock is its own.
        driver.env_remove("LD_PRELOAD");
        let looks = json!({ "width": width, "height": 720, "pixelRatio": 2, "touch": true, "mobile": true });
        let arguments = [
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run",
        ];
        // One that knows of its driver would not try again by itself what it did not reach.
        let options = json!({ "args": arguments, "excludeSwitches": ["enable-automation"],
            "mobileEmulation": { "deviceMetrics": looks } });
        let phone = Self::drive(driver, "goog:chromeOptions", options);
        answered(&phone.runtime, "opens a link", phone.client.goto(link)).unwrap();
        phone
    }

    fn drive(mut driver: Command, browser: &str, options: Value) -> Self {
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        driver.arg(format!("--port={port}"));
        let driver = Group::spawn(driver.stdout(Stdio::null()).stderr(Stdio::null()));
        until("the driver listens", || std::net::TcpStream::connect(("127.0.0.1", port)).ok());
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let wanted = [(browser.to_owned(), options)].into_iter().collect();
        let mut builder = ClientBuilder::new(hyper_util::client::legacy::connect::HttpConnector::new());
        let builder = builder.capabilities(wanted);
        let address = format!("http://127.0.0.1:{port}");
        let client = answered(&runtime, "starts", builder.connect(&address)).unwrap();
        Self { client, runtime, _driver: driver }
    }

    /// The thing that XPath finds, once it is there.
    pub fn find(&self, xpath: &str) -> Element {
        let waited = self.client.wait().at_most(LONG).every(Duration::from_millis(50));
        let found = answered(&self.runtime, "looks", waited.for_element(Locator::XPath(xpath)));
        found.unwrap_or_else(|error| {
            let name = std::thread::current().name().unwrap_or("a test").replace("::", "-");
            let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.png"));
            let seen = std::fs::write(&file, self.picture()).map(|()| file.display().to_string());
            panic!("{xpath} is not there: {error}. What is: {seen:?}")
        })
    }

    /// A text anywhere.
    pub fn see(&self, text: &str) -> Element {
        // A space at which no line is broken is one, too.
        let said = "normalize-space(translate(., '\u{a0}', ' '))";
        self.find(&format!("//*[text()[contains({said}, {})]]", quoted(text)))
    }

    /// Waits until a text is nowhere any more.
    pub fn gone(&self, text: &str) {
        until(&format!("{text} is gone"), || (!self.shows(text)).then_some(()));
    }

    /// Whether a text is anywhere now.
    pub fn shows(&self, text: &str) -> bool {
        self.run(&format!(
            "return document.body.innerText.replaceAll('\\u00a0', ' ').includes({})",
            json!(text)
        )) == Value::Bool(true)
    }

    /// Presses the button, the link or what is offered in a list of that name, as soon as it stands still and nothing lies
    /// over it.
    pub fn press(&self, name: &str) {
        let quoted = quoted(name);
        let named = format!("[contains(normalize-space(.), {quoted}) or contains(@aria-label, {quoted})]");
        let role = "//*[@role='menuitem' or @role='option']";
        let xpath = format!("//button{named}[not(@disabled)] | //a{named} | {role}{named}");
        until(&format!("{name} is pressed"), || {
            let thing = self.find(&xpath);
            let stands = self.client.execute_async(STANDS_STILL, vec![json!(thing), json!(xpath)]);
            answered(&self.runtime, "watches", stands).ok()?;
            answered(&self.runtime, "presses", thing.click()).ok()?;
            // What moved away under the mouse is pressed for the driver all the same. A window may end with the press.
            let hit = self.client.execute("return window.hit", vec![]);
            (answered(&self.runtime, "says what was hit", hit).ok() != Some(Value::Bool(false))).then_some(())
        });
    }

    /// Takes the one thing by its upper left, draws it into the middle of the other with the mouse, and lets go.
    pub fn drag(&self, from: &str, to: &str) {
        let place = |xpath| answered(&self.runtime, "measures", self.find(xpath).rectangle()).unwrap();
        let (left, top, ..) = place(from);
        let (x, y, width, height) = place(to);
        let step = |x: f64, y: f64| PointerAction::MoveTo {
            duration: Some(Duration::from_millis(50)),
            x: x.round(),
            y: y.round(),
        };
        let (from, to) = ((left + 12.0, top + 8.0), (x + width / 2.0, y + height / 2.0));
        let hand = MouseActions::new("hand".to_owned())
            .then(step(from.0, from.1))
            .then(PointerAction::Down { button: MOUSE_BUTTON_LEFT })
            .then(step(f64::midpoint(from.0, to.0), f64::midpoint(from.1, to.1)))
            .then(step(to.0, to.1))
            .then(PointerAction::Up { button: MOUSE_BUTTON_LEFT });
        answered(&self.runtime, "drags", self.client.perform_actions(hand)).unwrap();
    }

    /// Types into the field of that label, after what is there.
    pub fn write(&self, label: &str, text: &str) {
        let label = quoted(label);
        let id = format!("//label[contains(normalize-space(.), {label})]/@for");
        let labelled = format!("[@aria-label={label} or @id={id} or ancestor::label[contains(., {label})]]");
        let field = self.find(&format!("//input{labelled} | //textarea{labelled}"));
        answered(&self.runtime, "types", field.send_keys(text)).unwrap();
    }

    /// Pastes a text, as Ctrl+V does where no field has the focus.
    pub fn paste(&self, text: &str) {
        let script = "const data = new DataTransfer(); data.setData('text/plain', arguments[0]);
            document.body.dispatchEvent(new ClipboardEvent('paste',
                { clipboardData: data, bubbles: true, cancelable: true }));";
        answered(&self.runtime, "pastes", self.client.execute(script, vec![text.into()])).unwrap();
    }

    /// Runs a script in the page.
    pub fn run(&self, script: &str) -> Value {
        answered(&self.runtime, "runs a script", self.client.execute(script, vec![])).unwrap()
    }

    /// Calls a command as the screens do, and waits for its answer.
    pub fn call(&self, command: &str, request: Value) -> Result<Value, Value> {
        let script = "const [name, request, done] = arguments;
            window.__TAURI_INTERNALS__.invoke(name, { request })
                .then((ok) => done({ ok: ok ?? null }), (err) => done({ err }));";
        let mut answer = self.ask(script, vec![command.into(), request]);
        answer.get_mut("ok").map(Value::take).ok_or_else(|| answer["err"].take())
    }

    /// Runs a script that calls its last argument when it is done, and gives what it said.
    pub fn ask(&self, script: &str, arguments: Vec<Value>) -> Value {
        answered(&self.runtime, "waits for a script", self.client.execute_async(script, arguments)).unwrap()
    }

    /// Scrolls the page by so much of its view in each of sixty frames, and gives how many milliseconds each took until the
    /// next one, the shortest first. With nothing of it, that is what this display can do at all.
    pub fn frames(&self, part: f64) -> Vec<f64> {
        let script = "const [part, done] = arguments, page = document.querySelector('.page'), taken = [];
            page.scrollTop = 0;
            let before;
            requestAnimationFrame(function frame(now) {
                if (before !== undefined) taken.push(now - before);
                before = now;
                page.scrollTop += page.clientHeight * part;
                if (taken.length < 60) return requestAnimationFrame(frame);
                // Where it began, what there is to press is in view.
                page.scrollTop = 0;
                done(taken);
            });";
        let taken = self.ask(script, vec![part.into()]);
        let mut taken: Vec<f64> = taken.as_array().unwrap().iter().filter_map(Value::as_f64).collect();
        taken.sort_by(f64::total_cmp);
        taken
    }

    /// Loads the page anew.
    pub fn reload(&self) {
        answered(&self.runtime, "loads anew", self.client.refresh()).unwrap();
    }

    /// What is wrong with the page for people who see, hear or move otherwise, as axe tells it; and whether anything sticks
    /// out at the side.
    pub fn barriers(&self) -> Value {
        let axe = std::fs::read_to_string(concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/ui/node_modules/axe-core/axe.min.js"
        ));
        let axe = axe.expect("axe is installed by make setup");
        let look = format!(
            "const done = arguments[0]; {axe};
            axe.run(document, {{ resultTypes: ['violations'] }}).then(({{ violations }}) => done(
                violations.map(({{ id, nodes }}) => `${{id}}: ${{nodes[0].html}}`)
                    .concat(document.documentElement.scrollWidth > innerWidth ? ['too wide'] : [])))"
        );
        self.ask(&look, vec![])
    }

    /// Waits until the page had two frames to paint in.
    pub fn painted(&self) {
        let frames =
            "const [done] = arguments; requestAnimationFrame(() => requestAnimationFrame(() => done()))";
        self.ask(frames, vec![]);
    }

    /// What is painted, as a PNG.
    pub fn picture(&self) -> Vec<u8> {
        self.painted();
        answered(&self.runtime, "takes a picture", self.client.screenshot()).unwrap()
    }
}

/// What the driver answers. One that keeps silent is told of: it would hold the test up until somebody ends it.
fn answered<T, E>(runtime: &Runtime, what: &str, answer: impl Future<Output = Result<T, E>>) -> Result<T, E> {
    let limit = LONG + LONG / 4;
    let answer = runtime.block_on(async { tokio::time::timeout(limit, answer).await });
    answer.unwrap_or_else(|_| panic!("no answer within {limit:?} when the driver {what}"))
}

/// A text as XPath writes it; XPath knows no escapes.
fn quoted(text: &str) -> String {
    if text.contains('"') { format!("'{text}'") } else { format!("\"{text}\"") }
}
