//! The listening itself. Owns connections: who may have one, how many there are and how long they last. What is asked
//! through them is the guard's and the pages' business.

use std::collections::HashMap;
use std::net::{IpAddr, SocketAddr};
use std::pin::pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use axum::Router;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, head, post};
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;

use super::door::enter;
use super::guard::{Peer, nowhere, stand};
use super::hall::{Hall, Refusal};
use super::heard::{Begun, Heard};
use super::{dates, feed, forms, page, wishes};

/// The most bytes that a request's head may have.
const HEAD_LIMIT: usize = 16 * 1024;
/// How long to wait when the system gives no more connections.
const OUT_OF_BREATH: Duration = Duration::from_millis(100);
/// May be kept: the address changes with what it holds.
const KEPT: &str = "public, max-age=31536000, immutable";

/// Answers until told to stop. What was asked before that is still answered: whoever is answering at the moment at which the
/// door moves must not do it for nothing.
pub(super) async fn serve(listener: TcpListener, hall: Arc<Hall>, mut stop: watch::Receiver<bool>) {
    let router = router(&hall);
    let seats = Arc::new(Seats::default());
    loop {
        let accepted = tokio::select! {
            _ = stop.wait_for(|stopped| *stopped) => return,
            accepted = listener.accept() => accepted,
        };
        let Ok((stream, peer)) = accepted else {
            tokio::time::sleep(OUT_OF_BREATH).await;
            continue;
        };
        // Linux takes connections for an address from any of its networks: nobody but a neighbour gets a word.
        if !hall.subnet.holds(peer.ip()) {
            hall.refuse(Refusal::Stranger);
            continue;
        }
        let Some(seat) = seats.take(peer.ip(), &hall) else {
            hall.refuse(Refusal::Crowd);
            continue;
        };
        tokio::spawn(answer(stream, peer, router.clone(), Arc::clone(&hall), stop.clone(), seat));
    }
}

async fn answer(
    stream: TcpStream,
    peer: SocketAddr,
    router: Router,
    hall: Arc<Hall>,
    mut stop: watch::Receiver<bool>,
    _seat: Seat,
) {
    let router = router.layer(axum::Extension(Peer(peer)));
    let begun = Begun::default();
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(hall.limits.head)
        .max_buf_size(HEAD_LIMIT)
        .serve_connection(TokioIo::new(Heard::new(stream, begun.clone())), TowerToHyperService::new(router));
    let mut connection = pin!(connection);
    let ended = tokio::select! {
        ended = tokio::time::timeout(hall.limits.connection, connection.as_mut()) => Some(ended),
        _ = stop.wait_for(|stopped| *stopped) => None,
    };
    let ended = match ended {
        Some(ended) => ended,
        None => {
            connection.as_mut().graceful_shutdown();
            tokio::time::timeout(hall.limits.request, connection).await
        }
    };
    match ended {
        Ok(Err(error)) if error.is_parse() => hall.refuse(Refusal::Head),
        // Browsers let quiet connections time out, too: those are nobody's business.
        Ok(Err(error)) if error.is_timeout() && begun.is() => hall.refuse(Refusal::Slow),
        _ => {}
    }
}

fn router(hall: &Arc<Hall>) -> Router {
    Router::new()
        // Who only asks whether it is there does not come in.
        .route("/i/{secret}", head(|| async { StatusCode::METHOD_NOT_ALLOWED }).get(enter))
        .route("/", get(page::plan))
        .route("/who", get(forms::ask_who).post(forms::who))
        .route("/reply", post(forms::reply))
        .route("/bring", get(forms::ask_bring).post(forms::bring))
        .route("/films", get(forms::ask_film))
        .route("/vote", post(forms::vote))
        .route("/suggest", post(forms::suggest))
        .route("/dates", get(dates::ask).post(dates::answer))
        .route("/calendar.ics", get(forms::calendar))
        .route("/feed/{file}", get(feed::feed))
        .merge(wishes::pages())
        .route("/look.css", get(style))
        .route("/fonts/{file}", get(font))
        .fallback(nowhere)
        .layer(axum::middleware::from_fn_with_state(Arc::clone(hall), stand))
        .with_state(Arc::clone(hall))
}

async fn style(State(hall): State<Arc<Hall>>) -> Response {
    let headers = [(header::CONTENT_TYPE, "text/css; charset=utf-8"), (header::CACHE_CONTROL, KEPT)];
    (headers, hall.look.style.clone()).into_response()
}

async fn font(State(hall): State<Arc<Hall>>, Path(file): Path<String>) -> Response {
    let Some(bytes) = hall.look.font(&file) else { return StatusCode::NOT_FOUND.into_response() };
    let headers = [(header::CONTENT_TYPE, "font/woff2"), (header::CACHE_CONTROL, KEPT)];
    (headers, bytes.to_vec()).into_response()
}

/// Who has how many connections.
#[derive(Default)]
struct Seats(Mutex<HashMap<IpAddr, usize>>);

/// One of them; given back when it is dropped.
struct Seat {
    of: IpAddr,
    seats: Arc<Seats>,
}

impl Seats {
    fn take(self: &Arc<Self>, of: IpAddr, hall: &Hall) -> Option<Seat> {
        let mut taken = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let all: usize = taken.values().sum();
        let own = taken.entry(of).or_default();
        if all >= hall.limits.connections || *own >= hall.limits.connections_each {
            if *own == 0 {
                taken.remove(&of);
            }
            return None;
        }
        *own += 1;
        Some(Seat { of, seats: Arc::clone(self) })
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        let mut taken = self.seats.0.lock().unwrap_or_else(PoisonError::into_inner);
        let left = taken.get(&self.of).copied().unwrap_or_default().saturating_sub(1);
        if left == 0 {
            taken.remove(&self.of);
        } else {
            taken.insert(self.of, left);
        }
    }
}
