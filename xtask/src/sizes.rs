//! What the page weighs: compressed copies beside each file, a table, and the gate.

use std::fs;
use std::io::Write as _;
use std::path::Path;

use crate::Done;

/// How the part that is fetched after the first screen begins its name.
pub(crate) const LATER: &str = "later";

/// What everything the first screen needs may weigh at most, brotli, in bytes.
const GATE: usize = 200 * 1024;

/// What it is to weigh one day.
const AIM: usize = 150 * 1024;

/// Writes `.br` and `.gz` beside each file of a folder, prints the table, and fails above the gate.
pub(crate) fn compress_and_weigh(dist: &Path) -> Done {
    let mut rows = Vec::new();
    for entry in fs::read_dir(dist)
        .map_err(|error| format!("{} cannot be read: {error}.", dist.display()))?
        .flatten()
    {
        let name = entry.file_name().to_string_lossy().into_owned();
        let packed = entry
            .path()
            .extension()
            .is_some_and(|ending| ending == "br" || ending == "gz");
        if packed || !entry.path().is_file() {
            continue;
        }
        let bytes = fs::read(entry.path()).map_err(|error| format!("{name} cannot be read: {error}."))?;
        let (brotli, gzip) = (brotli(&bytes)?, gzip(&bytes)?);
        for (ending, packed) in [("br", &brotli), ("gz", &gzip)] {
            fs::write(dist.join(format!("{name}.{ending}")), packed)
                .map_err(|error| format!("{name}.{ending} cannot be written: {error}."))?;
        }
        rows.push((name, bytes.len(), gzip.len(), brotli.len()));
    }
    rows.sort_by_key(|(_, _, _, brotli)| std::cmp::Reverse(*brotli));
    let total = |name: &str, counts: fn(&str) -> bool| {
        let mut total = (name.to_owned(), 0, 0, 0);
        for row in rows.iter().filter(|row| counts(&row.0)) {
            total.1 += row.1;
            total.2 += row.2;
            total.3 += row.3;
        }
        total
    };
    let first = total("what the first screen needs", |name| !name.starts_with(LATER));
    let all = total("all of it", |_| true);
    println!("\n{:<44}{:>12}{:>12}{:>12}", "file", "bytes", "gzip", "brotli");
    for (name, raw, gzip, brotli) in rows.iter().chain([&first, &all]) {
        println!("{name:<44}{raw:>12}{gzip:>12}{brotli:>12}");
    }
    let first = first.3;
    if first > GATE {
        return Err(format!(
            "The first screen needs {first} bytes, compressed; the gate is {GATE}. Find out what grew."
        ));
    }
    println!("Within the gate of {GATE} bytes for the first screen.");
    if first > AIM {
        println!("Above the aim of {AIM} bytes by {}.", first - AIM);
    }
    println!();
    Ok(())
}

fn brotli(bytes: &[u8]) -> Result<Vec<u8>, String> {
    let mut packed = Vec::new();
    let parameters = brotli::enc::BrotliEncoderParams {
        quality: 11,
        lgwin: 22,
        ..Default::default()
    };
    brotli::BrotliCompress(&mut &*bytes, &mut packed, &parameters).map_err(|error| format!("brotli: {error}."))?;
    Ok(packed)
}

fn gzip(bytes: &[u8]) -> Result<Vec<u8>, String> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder
        .write_all(bytes)
        .and_then(|()| encoder.finish())
        .map_err(|error| format!("gzip: {error}."))
}
