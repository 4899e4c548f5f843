# The parts of ./shanyu test. Each leaves JUnit reports in $part_reports.

part_format() {
    check "Java format" maven -fae spotless:check
    has_frontend || return 0
    # Beside a fetching of packages nobody fetches them again.
    while [ -n "${FETCHING:-}" ] && kill -0 "$FETCHING" 2>/dev/null; do sleep 1; done
    build_packages
    check "Front end lint" npm run lint --prefix "$ROOT/frontend"
}

part_planner() { maven_tests planner "Testing the planner" -pl planner -am; }

part_verifier() { maven_tests verifier "Testing the verifier" -pl verifier -am; }

# The year of the demonstration takes a minute to play: the journeys walk through one, and the drill "demo" holds each of its
# figures against the file. The embedded server, which every other test here asks, is killed in the drill "embedded".
part_backend() {
    maven_tests backend "Testing the backend" -pl backend -am -Dengines.tests.skip=true -DexcludedGroups="demo,embedded"
}

# No part of ./shanyu test: the drill "embedded" runs it.
part_embedded() {
    maven_tests backend "Killing the embedded PostgreSQL" -pl backend -am -Dengines.tests.skip=true -Dgroups=embedded
}

# The backend's tests again, on the oldest PostgreSQL we promise; those of the embedded server itself stay out, and those that
# ask no question of the database which the rooms' own tests do not ask: the plan of rooms, the table of rights, the API document.
# The drill "pg15" runs it, and so does .ci/run.
part_pg15() { on_pg15 "Testing the backend on PostgreSQL 15" -DexcludedGroups="embedded,once,demo"; }

# No part of ./shanyu test: the drill "demo" runs it.
part_demo() { on_pg15 "Playing the year on PostgreSQL 15" -Dgroups=demo; }

# on_pg15 TITLE OPTION… — runs tests of the backend on a PostgreSQL 15 of their own, and sees that they came to it.
on_pg15() {
    start_cluster || { tail -n 20 "$BUILD/log/pg15.log" >&2; stop_cluster; return 1; }
    trap 'stop_cluster' EXIT
    pg15_exit=0
    pg15_title=$1
    shift
    maven_tests backend "$pg15_title" -pl backend -am -Dengines.tests.skip=true "$@" -Dshanyu.test.db.url="$CLUSTER_URL" \
        -Dshanyu.test.db.username="$CLUSTER_USER" -Dshanyu.test.db.password="$CLUSTER_PASSWORD" || pg15_exit=$?
    if [ "$(cluster_sessions)" -eq 0 ]; then
        say "No test reached the PostgreSQL 15 that was started for them."
        pg15_exit=1
    fi
    return "$pg15_exit"
}

# maven_tests MODULE TITLE OPTION… — runs a module's tests and keeps its reports.
maven_tests() {
    tests_module=$1 tests_title=$2
    shift 2
    rm -rf "$ROOT/$tests_module/target/surefire-reports"
    tests_exit=0
    step "$tests_title" "$BUILD/log/test-$part.log" maven "$@" test || tests_exit=$?
    cp "$ROOT/$tests_module"/target/surefire-reports/TEST-*.xml "$part_reports/" 2>/dev/null || true
    return "$tests_exit"
}

part_frontend() {
    has_frontend || { absent "There is no front end yet; nothing to test."; return 0; }
    build_packages
    # The jar the front end's own verifier is held against; without it those tests would be skipped.
    build_verifier
    check "Front end types" npm run types --prefix "$ROOT/frontend"
    check "Front end client is the one made from the API document" node "$ROOT/frontend/scripts/api.mjs" --check
    step "Testing the front end" "$BUILD/log/test-frontend.log" npm run test --prefix "$ROOT/frontend" -- \
        --reporter=default --reporter=junit --outputFile.junit="$part_reports/vitest.xml"
}

# The journeys run in a real browser against the built application with the demonstration on throwaway data.
# Maps are drawn without a graphics card here, which takes minutes: journeys about nothing but maps are in the drill.
part_e2e() {
    journeys e2e "Walking the journeys" --exclude '**/pages.e2e.ts' --exclude '**/keyboard.e2e.ts' --exclude '**/network.e2e.ts' \
        --exclude '**/siting.e2e.ts'
}

# No part of ./shanyu test: the drill "pages" runs it. It looks at every page in both languages and both sizes, walks with the
# keyboard through one of each sort, imports a walking network and moves points about on the map.
part_pages() { SHANYU_LOOKS=all journeys pages "Looking at every page" pages.e2e.ts keyboard.e2e.ts network.e2e.ts siting.e2e.ts; }

# journeys PART TITLE OPTION… — starts the demonstration on throwaway data and runs the journeys that are asked for.
journeys() {
    journeys_name=$1 journeys_title=$2
    shift 2
    [ -f "$ROOT/frontend/e2e/vitest.config.ts" ] || { absent "There are no browser journeys yet."; return 0; }
    build_packages
    need chromium-headless-shell chromium-headless-shell "A browser journey"
    need_file '/usr/share/fonts/opentype/noto/NotoSansCJK*' fonts-noto-cjk "A browser journey"
    # One start is not worth the training that makes later ones quicker.
    APP_TRAINING=no build_application
    e2e_data=$(mktemp -d)
    SHANYU_DEMO_PASSWORD=$(od -An -N12 -tx1 /dev/urandom | tr -d ' \n')
    export SHANYU_DEMO_PASSWORD
    # Chromium needs the cores more than the thorough compiler does.
    start_application "$e2e_data" 0 pudong -XX:TieredStopAtLevel=1 || { rm -rf "$e2e_data"; return 1; }
    trap 'stop_application; rm -rf "$e2e_data"' EXIT
    SHANYU_URL=$(sed -n 's/^address *//p' "$e2e_data/started.txt")
    # Where the demonstration's key offices keep their key files.
    SHANYU_DATA=$e2e_data
    export SHANYU_URL SHANYU_DATA
    check "The API is the one the front end was made for" node "$ROOT/frontend/scripts/api.mjs" --check --from "$SHANYU_URL"
    step "$journeys_title at $SHANYU_URL" "$BUILD/log/test-$journeys_name.log" npm run e2e --prefix "$ROOT/frontend" -- \
        --reporter=default --reporter=junit --outputFile.junit="$part_reports/$journeys_name.xml" "$@"
}
