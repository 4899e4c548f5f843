# Finds a JDK, 25 or later. The default Java of a system is often older, so every place is looked at.

# java_release HOME — the feature number of the JDK in HOME, 0 when there is none that can compile.
java_release() {
    [ -x "$1/bin/javac" ] && [ -f "$1/release" ] || { echo 0; return; }
    java_number=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
    echo "${java_number:-0}"
}

# find_java — sets JAVA_HOME, or ends with one sentence.
find_java() {
    java_on_path=$(command -v javac || true)
    [ -z "$java_on_path" ] || java_on_path=$(dirname "$(dirname "$(readlink -f "$java_on_path")")")
    for java_home in "${JAVA_HOME:-}" /usr/lib/jvm/* "$java_on_path"; do
        [ -n "$java_home" ] || continue
        if [ "$(java_release "$java_home")" -ge 25 ]; then
            JAVA_HOME=$java_home
            export JAVA_HOME
            return
        fi
    done
    failed "Shanyu needs a JDK 25 or later, and finds none in JAVA_HOME, /usr/lib/jvm or PATH." \
        "Install one (such as Eclipse Temurin 25) and set JAVA_HOME to its directory."
}
