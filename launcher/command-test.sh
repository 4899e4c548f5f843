# ./shanyu test [PART]: every test, or one part. The backend's tests on PostgreSQL 15 are a drill (pg15). Each part writes JUnit reports; the sums close the run, alone on the last line.

TEST_PARTS="format verifier planner backend frontend e2e"

. "$ROOT/launcher/test-parts.sh"

command_test() {
    [ $# -le 1 ] || misused "test takes one part, or none for all." "./shanyu test [$(echo "$TEST_PARTS" | tr ' ' '|')]"
    case " $TEST_PARTS " in
        *" ${1:-format} "*) ;;
        *) misused "There is no part \"$1\"." "Parts: $TEST_PARTS" ;;
    esac
    find_java
    need mvn maven "Testing"
    mkdir -p "$BUILD/log"
    rm -rf "$BUILD/reports"
    mkdir -p "$BUILD/reports"
    if [ $# -eq 1 ]; then run_parts "$1"; else run_all; fi
    say ""
    sum_up '*'
}

# run_drill PART PROMISE — a part of the tests that is a drill: run before anything lands, not each time.
run_drill() {
    find_java
    need mvn maven "The drill"
    mkdir -p "$BUILD/log"
    echo "promise: $2"
    run_parts "$1"
    sum_up "$1"
}

# sum_up PARTS — the sums of the parts that ran (a pattern), alone on the last line; any failure is one of the whole.
sum_up() {
    # shellcheck disable=SC2046,SC2086
    set -- $(cat "$BUILD"/reports/$1.counts | awk '{ passed += $1; failed += $2 } END { print passed, failed }')
    printf '%d passed, %d failed\n' "$1" "$2"
    [ "$2" -eq 0 ] || exit 1
}

# Two lanes, for two cores. What both need comes first: packages, since only one may install at a time (the format of the
# Java needs none and is looked at meanwhile), and the application and the verifier, since only one may build them; the front
# end's tests need neither and fill the other core. The year of the demonstration and the browser leave a core idle half of the
# time, and so do the tests that ask a database.
run_all() {
    fetch_for_tests &
    FETCHING=$!
    (run_parts format) &
    format=$!
    trap 'kill $format ${front:-} ${journeys:-} 2>/dev/null; exit 130' INT TERM HUP
    wait "$FETCHING"
    (run_parts frontend) &
    front=$!
    # Whatever fails here fails again in the part that needs it, and is counted there.
    (APP_TRAINING=no build_application && build_verifier) || true
    wait "$format"
    (run_parts e2e) &
    journeys=$!
    run_parts verifier planner backend
    wait "$front" "$journeys"
    trap - INT TERM HUP
}

fetch_for_tests() {
    (build_packages) || true
    (need chromium-headless-shell chromium-headless-shell "A browser journey") || true
    (need_file '/usr/share/fonts/opentype/noto/NotoSansCJK*' fonts-noto-cjk "A browser journey") || true
}

run_parts() { for part in "$@"; do run_part "$part"; done; }

# run_part PART — in a shell of its own, so that whatever ends it ends only the part. A part that fails without a failed
# test, or that ran nothing at all, counts as one failure: silence is not success.
run_part() {
    part_reports=$BUILD/reports/$1
    rm -rf "$part_reports"
    mkdir -p "$part_reports"
    part_began=$(now)
    part_exit=0
    ("part_$1") || part_exit=$?
    # shellcheck disable=SC2046
    set -- "$1" $(count_reports "$part_reports")
    part_passed=$2 part_failed=$3 part_skipped=$4
    if [ "$part_exit" -ne 0 ] && [ "$part_failed" -eq 0 ]; then part_failed=1; fi
    if [ "$part_exit" -eq 0 ] && [ "$((part_passed + part_failed))" -eq 0 ] && [ ! -f "$part_reports/absent" ]; then
        say "$1 ran no test at all."
        part_failed=1
    fi
    part_line="$1: $part_passed passed, $part_failed failed"
    [ "$part_skipped" -eq 0 ] || part_line="$part_line, $part_skipped skipped"
    say "$part_line ($(($(now) - part_began)) s)"
    echo "$part_passed $part_failed" >"$part_reports.counts"
}

# count_reports DIR — passed, failed and skipped over all JUnit reports in DIR.
count_reports() {
    find "$1" -name '*.xml' -exec cat {} + | tr '\n' ' ' | sed 's/<testsuite /\n&/g' | awk '
        function number(name,   at) {
            at = match($0, " " name "=\"[0-9]+\"")
            return at ? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 4) + 0 : 0
        }
        /^<testsuite / {
            sub(/>.*/, "")
            tests += number("tests"); bad += number("failures") + number("errors"); skipped += number("skipped")
        }
        END { print tests - bad - skipped, bad + 0, skipped + 0 }'
}

# check NAME COMMAND… — a yes-or-no test, noted as one in the part's reports.
check() {
    check_name=$1
    shift
    check_bad=0 check_file=$(echo "$check_name" | tr ' ' '-')
    step "$check_name" "$BUILD/log/check-$check_file.log" "$@" || check_bad=1
    printf '<testsuite name="%s" tests="1" failures="%d" errors="0" skipped="0"></testsuite>\n' \
        "$check_name" "$check_bad" >"$part_reports/$check_file.xml"
}

# absent SENTENCE — the part does not exist yet, and says so.
absent() {
    say "$1"
    : >"$part_reports/absent"
}
