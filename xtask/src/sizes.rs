//! What the page weighs: compressed copies beside each file, a table, and the gate.

use std::fs;
use std::io::Write as _;
use std::path::Path;

use crate::Done;

/// What everything the first screen needs is to weigh at most, brotli, in bytes.
const AIM: usize = 200 * 1024;

/// What it may weigh until it does: lowered with every kilobyte saved, never raised.
const GATE: usize = 240 * 1024;

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
    let sum = |pick: fn(&(String, usize, usize, usize)) -> usize| rows.iter().map(pick).sum::<usize>();
    let total = (
        "all of it, for the first screen".to_owned(),
        sum(|row| row.1),
        sum(|row| row.2),
        sum(|row| row.3),
    );
    println!("\n{:<44}{:>12}{:>12}{:>12}", "file", "bytes", "gzip", "brotli");
    for (name, raw, gzip, brotli) in rows.iter().chain([&total]) {
        println!("{name:<44}{raw:>12}{gzip:>12}{brotli:>12}");
    }
    if total.3 > GATE {
        return Err(format!(
            "The page weighs {} bytes compressed; the gate is {GATE}. Find out what grew.",
            total.3
        ));
    }
    println!("Within the gate of {GATE} bytes.");
    if total.3 > AIM {
        println!("Above the aim of {AIM} bytes by {}.", total.3 - AIM);
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
