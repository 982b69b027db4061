//! Which film fits the evening: what must drop out, what each film weighs, and why it is offered. Owns the choice; refuses to
//! read words (`request` and `rule` do) and to say what a film feels like (`film` does).

pub(super) mod compare;
pub(super) mod empty;
pub(super) mod evening;
pub(super) mod failed;
pub(super) mod films;
pub(super) mod filter;
pub(super) mod gauge;
pub(super) mod gentle;
pub(super) mod kept;
pub(super) mod luck;
pub(super) mod named;
pub(super) mod otherwise;
pub(super) mod part;
pub(super) mod people;
pub(super) mod reason;
pub(super) mod score;
pub(super) mod served;
pub(super) mod sieve;
pub(super) mod standing;
pub(super) mod stated;
pub(super) mod taste;
pub(super) mod tell;
pub(super) mod turn;
pub(super) mod two_nights;
pub(super) mod variety;
pub(super) mod weigh;
pub(super) mod weighed;
