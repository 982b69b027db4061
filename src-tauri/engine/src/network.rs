//! What every request to another computer goes through. Owns encryption and the runtime that requests run on; refuses to know
//! what is asked.

use std::error::Error as StdError;
use std::future::Future;
use std::sync::Arc;

use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use rustls::crypto::ring::default_provider;
use rustls::{ClientConfig, RootCertStore};

use crate::error::Error;

/// Connects, encrypted where the address says so.
pub(crate) type Connector = HttpsConnector<HttpConnector>;

/// What is wrong with the encryption.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Broken {
    /// The certificate is not one that this computer trusts.
    Untrusted,
    /// Nothing is encrypted there.
    NotEncrypted,
}

/// Trusts what this computer trusts; without any such certificates nothing that is encrypted.
pub(crate) fn encrypted() -> Option<Connector> {
    let builder = match HttpsConnectorBuilder::new().with_provider_and_native_roots(default_provider()) {
        Ok(builder) => builder,
        Err(_) => {
            let config = ClientConfig::builder_with_provider(Arc::new(default_provider()));
            let config = config.with_safe_default_protocol_versions().ok()?;
            let config = config.with_root_certificates(RootCertStore::empty()).with_no_client_auth();
            HttpsConnectorBuilder::new().with_tls_config(config)
        }
    };
    Some(builder.https_or_http().enable_http1().build())
}

/// Whether it is the encryption why no answer came.
pub(crate) fn broken(silence: &(dyn StdError + 'static)) -> Option<Broken> {
    let mut problem = Some(silence);
    while let Some(one) = problem {
        match one.downcast_ref::<rustls::Error>() {
            Some(rustls::Error::InvalidCertificate(_) | rustls::Error::NoCertificatesPresented) => {
                return Some(Broken::Untrusted);
            }
            Some(_) => return Some(Broken::NotEncrypted),
            None => {}
        }
        // What an error of the system wraps is not among its sources.
        let wrapped = one.downcast_ref::<std::io::Error>().and_then(std::io::Error::get_ref);
        problem = match wrapped {
            Some(wrapped) => Some(wrapped as &(dyn StdError + 'static)),
            None => one.source(),
        };
    }
    None
}

/// Runs requests on a thread and a runtime of their own, which are gone with all connections when they are done.
pub(crate) fn with_network<T: Send>(work: impl Future<Output = Result<T, Error>> + Send) -> Result<T, Error> {
    on_network(async || work.await)
}

/// As [`with_network`], with requests that are made there.
pub(crate) fn on_network<T: Send>(work: impl AsyncFnOnce() -> Result<T, Error> + Send) -> Result<T, Error> {
    let asks = || {
        let runtime =
            tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(Error::File)?;
        let done = runtime.block_on(work());
        // A name that nobody answers for is still being looked up; nobody waits for it.
        runtime.shutdown_background();
        done
    };
    std::thread::scope(|scope| {
        let thread = std::thread::Builder::new().name("network".to_owned()).spawn_scoped(scope, asks);
        thread.map_err(Error::File)?.join().unwrap_or(Err(Error::Poisoned))
    })
}
