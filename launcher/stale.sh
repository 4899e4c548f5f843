# Something built is stale when the content it was built from differs, whatever the clock says of the files.

# content PATH… — one hash over names and contents, without what is built there and without tests.
content() {
    (
        cd "$ROOT"
        for content_path in "$@"; do
            [ ! -e "$content_path" ] || find "$content_path" \
                \( -name target -o -name node_modules -o -name dist -o -name coverage -o -name test-results -o -name e2e -o -path '*/src/test' \) -prune \
                -o -type f ! -name '*.test.ts' -exec sha256sum {} +
        done | LC_ALL=C sort | sha256sum | cut -c1-16
    )
}

# fresh NAME HASH — whether NAME was last built from that content.
fresh() { [ -f "$BUILD/stamp/$1" ] && [ "$(cat "$BUILD/stamp/$1")" = "$2" ]; }

# built NAME HASH — notes that it now is.
built() {
    mkdir -p "$BUILD/stamp"
    printf '%s\n' "$2" >"$BUILD/stamp/$1"
}
