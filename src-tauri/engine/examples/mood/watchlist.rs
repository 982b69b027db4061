//! `rank` from a table: the watchlist in rows, everything else as arguments, put into the form that `rank` reads.

use serde_json::{Map, Value, json};

use super::Problem;

/// The columns of a row, of which only the first is needed; `|` parts what is several.
const COLUMNS: [&str; 6] = ["title", "year", "genres", "runtime", "services", "wanted_by"];

/// The request in JSON for a watchlist in `rows`, and what is wrong with the rows that were left out.
pub fn asked(rows: &str, arguments: &[String]) -> Result<(String, Vec<Problem>), Problem> {
    let (mut listed, mut wrong) = (Vec::new(), Vec::new());
    for line in rows.lines().filter(|row| !row.trim().is_empty() && !row.starts_with("title\t")) {
        match row(line) {
            Ok(film) => listed.push(film),
            Err(problem) => wrong.push(problem),
        }
    }
    let mut asked = Map::from_iter([("watchlist".to_owned(), Value::Array(listed))]);
    let mut arguments = arguments.iter();
    while let Some(argument) = arguments.next() {
        let Some(name) = argument.strip_prefix("--").filter(|name| *name != "no-cards") else { continue };
        let value = arguments.next().ok_or_else(|| format!("{argument} needs a value"))?;
        let value = match name {
            "members" => several(value).map(member).collect(),
            "services" | "languages" | "rules" => several(value).map(Value::from).collect(),
            "seed" | "count" => json!(value.parse::<u64>()?),
            "request" | "date" | "start" | "lights-out" => json!(value),
            _ => return Err(format!("{argument} is not known").into()),
        };
        asked.insert(name.replace('-', "_"), value);
    }
    Ok((Value::Object(asked).to_string(), wrong))
}

fn row(row: &str) -> Result<Value, Problem> {
    let fields = COLUMNS.into_iter().zip(row.split('\t').map(str::trim));
    let mut listed = Map::new();
    for (name, field) in fields.filter(|(_, field)| !field.is_empty()) {
        let value = match name {
            "title" => json!(field),
            "year" | "runtime" => json!(field.parse::<u16>().map_err(|_| format!("{field:?} is no number"))?),
            _ => several(field).map(Value::from).collect(),
        };
        listed.insert(name.to_owned(), value);
    }
    Ok(Value::Object(listed))
}

/// `Theo:child` is a child, `Theo:7` one of seven.
fn member(said: &str) -> Value {
    let aged = said.rsplit_once(':').and_then(|(name, age)| Some((name, age.parse::<u8>().ok()?)));
    if let Some((name, age)) = aged {
        return json!({ "name": name, "child": true, "age": age });
    }
    let (name, child) = said.strip_suffix(":child").map_or((said, false), |name| (name, true));
    json!({ "name": name, "child": child })
}

fn several(value: &str) -> impl Iterator<Item = &str> {
    value.split('|').map(str::trim).filter(|part| !part.is_empty())
}

#[cfg(test)]
mod tests {
    use super::asked;
    use crate::rank::answer;

    #[test]
    fn a_table_and_arguments_are_ranked() {
        let rows = "title\tyear\nMetropolis\t1927\nThe Kid\t1921\t\t\tNetflix|MUBI\tAyşe\n\nNobody Made It\t2001\tHorror\t90\n";
        let arguments = [
            "rank",
            "--request",
            "funny",
            "--members",
            "Ayşe|Theo:child",
            "--date",
            "2026-12-18",
            "--no-cards",
        ];
        let arguments: Vec<String> = arguments.map(str::to_owned).to_vec();
        let (asked, wrong) = asked(rows, &arguments).expect("a request");
        assert!(wrong.is_empty());
        let told = answer(&asked, true).expect("an answer");
        assert_eq!(told["picks"][0]["title"], "The Kid");
        assert_eq!(told["picks"].as_array().map(Vec::len), Some(1), "not with a child: {told}");
    }

    #[test]
    fn what_is_wrong_is_said() {
        let arguments = |all: &[&str]| all.iter().map(|one| (*one).to_owned()).collect::<Vec<_>>();
        let (rest, wrong) = asked("Elf\tlate\nHeat\t1995", &[]).expect("a request");
        assert_eq!((wrong.len(), rest.contains("Heat"), rest.contains("Elf")), (1, true, false));
        assert!(asked("Elf\t2003", &arguments(&["--date"])).is_err());
        assert!(asked("Elf\t2003", &arguments(&["--colour", "red"])).is_err());
    }
}
