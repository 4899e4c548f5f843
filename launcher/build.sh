# Builds what is missing or stale: node_modules, the front end, the application unpacked with its start-up cache, the
# verifier, the planner.

JVM_FLAGS="-XX:+UseSerialGC -Xmx1g -XX:+ExitOnOutOfMemoryError --enable-native-access=ALL-UNNAMED -Dfile.encoding=UTF-8 -Dspring.aot.enabled=true"

has_frontend() { [ -f "$ROOT/frontend/package.json" ]; }

# modules — of the parent build.
modules() { sed -n 's:.*<module>\(.*\)</module>.*:\1:p' "$ROOT/pom.xml"; }

# maven GOAL… — with the JDK we found; the flags keep Maven's own libraries from complaining about that JDK, and
# it from being compiled thoroughly for a minute's work.
maven() {
    MAVEN_OPTS="--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -XX:TieredStopAtLevel=1 ${MAVEN_OPTS:-}" \
        mvn -B -q -ntp -f "$ROOT/pom.xml" "$@"
}

# one_builder — two launchers on one checkout take turns.
one_builder() {
    mkdir -p "$BUILD"
    command -v flock >/dev/null 2>&1 || return 0
    exec 9>"$BUILD/lock"
    flock -n 9 || { say "Another launcher is building here; waiting for it."; flock 9; }
}

builder_done() { exec 9>&-; }

build_packages() {
    has_frontend || return 0
    need_node
    packages_hash=$(content frontend/package.json frontend/package-lock.json frontend/.npmrc)
    if [ -d "$ROOT/frontend/node_modules" ] && fresh npm "$packages_hash"; then return 0; fi
    step "Fetching the front end's packages" "$BUILD/log/npm.log" \
        npm ci --prefix "$ROOT/frontend" --no-audit --no-fund --prefer-offline || exit 1
    built npm "$packages_hash"
}

build_frontend() {
    has_frontend || return 0
    frontend_hash=$(content frontend)
    if [ -d "$ROOT/frontend/dist" ] && fresh frontend "$frontend_hash"; then return 0; fi
    build_packages
    step "Building the front end" "$BUILD/log/frontend.log" npm run build --prefix "$ROOT/frontend" || exit 1
    built frontend "$frontend_hash"
}

# build_application — sets APP to the directory of the unpacked application. Each build has a directory of its own, so that
# a running application never loses the files under it.
build_application() {
    find_java
    one_builder
    build_frontend
    # shellcheck disable=SC2046
    application_hash=$(content pom.xml norms frontend $(modules))
    APP=$BUILD/app-$application_hash
    if [ ! -f "$APP/shanyu.jar" ]; then
        need mvn maven "Building"
        # Maven leaves resources that are gone from the sources: yesterday's pages and norms would ship.
        rm -rf "$ROOT/backend/target/classes/static" "$ROOT/backend/target/classes/norms" "$ROOT/backend/target/classes/db"
        step "Building the application" "$BUILD/log/maven.log" maven -Dmaven.test.skip=true -pl backend -am package || exit 1
        unpack_application
    fi
    train_application
    builder_done
    export APP
}

unpack_application() {
    rm -rf "$APP.new"
    "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$ROOT/backend/target/shanyu.jar" extract --destination "$APP.new" >/dev/null
    # The previous build stays for whoever runs it; older ones go.
    # shellcheck disable=SC2012
    ls -dt "$BUILD"/app-* 2>/dev/null | grep -v '\.new$' | tail -n +2 | while read -r old; do rm -rf "$old"; done
    mv "$APP.new" "$APP"
}

# train_application — one whole start and stop on throwaway data writes down what the JVM learned; later starts take half
# the time. It holds for this JDK and these flags only. Without it the application starts all the same, slower.
train_application() {
    train_hash=$(printf '%s %s\n' "$JVM_FLAGS" "$JAVA_HOME" | cat - "$JAVA_HOME/release" | sha256sum | cut -c1-16)
    APP_CACHE=$APP/start-$train_hash.aot
    export APP_CACHE
    if [ -f "$APP_CACHE" ] || [ "${APP_TRAINING:-yes}" = no ]; then return 0; fi
    attempt "Training the start" "$BUILD/log/training.log" train_once ||
        say "The start could not be trained, so starts take longer; the reason is in $BUILD/log/training.log"
}

train_once() {
    train_data=$(mktemp -d)
    train_exit=0
    # The JVM writes its cache when it is asked to end, in a second process: the last thing it does.
    { start_application "$train_data" 0 none "-XX:AOTCacheOutput=$APP_CACHE.new" && stop_application; } || train_exit=1
    rm -rf "$train_data"
    [ "$train_exit" -eq 0 ] && mv "$APP_CACHE.new" "$APP_CACHE"
}

# build_verifier — sets VERIFIER to the jar a citizen downloads.
build_verifier() {
    find_java
    VERIFIER=$ROOT/verifier/target/shanyu-verify.jar
    verifier_hash=$(content pom.xml verifier)
    if [ -f "$VERIFIER" ] && fresh verifier "$verifier_hash"; then return 0; fi
    one_builder
    need mvn maven "Building"
    step "Building the verifier" "$BUILD/log/verifier.log" maven -Dmaven.test.skip=true -pl verifier -am package || exit 1
    built verifier "$verifier_hash"
    builder_done
}

# build_planner — sets PLANNER to the jar that plans on files; its libraries lie beside it.
build_planner() {
    find_java
    PLANNER=$ROOT/planner/target/shanyu-planner.jar
    planner_hash=$(content pom.xml planner)
    if [ -f "$PLANNER" ] && fresh planner "$planner_hash"; then return 0; fi
    one_builder
    need mvn maven "Building"
    step "Building the planner" "$BUILD/log/planner.log" maven -Dmaven.test.skip=true -pl planner -am package || exit 1
    built planner "$planner_hash"
    builder_done
}
