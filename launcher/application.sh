# The application as a process: start, wait, stop.

# start_application DATA PORT DEMO CACHE_FLAG — starts it in the background, waits until it serves, sets APP_PID. The address is in
# DATA/started.txt, which the application writes when it serves and which names its process; what it does before, such as
# playing the demonstration's past at its first start, it says in DATA/starting.txt.
start_application() {
    app_data=$1
    mkdir -p -m 711 "$app_data"
    app_said=$(mktemp)
    # shellcheck disable=SC2086
    (umask 077 && exec "$JAVA_HOME/bin/java" $JVM_FLAGS ${4:+"$4"} -jar "$APP/shanyu.jar" \
        --shanyu.data="$app_data" --server.port="$2" --shanyu.demo="$3" \
        --logging.file.name="$app_data/shanyu.log") >"$app_said" 2>&1 </dev/null 9>&- &
    APP_PID=$!
    trap 'stop_application; exit 130' INT TERM HUP
    app_began=$(now)
    while ! serves; do
        if ! kill -0 "$APP_PID" 2>/dev/null; then
            why_not_started "$app_said"
            rm -f "$app_said"
            trap - INT TERM HUP
            return 1
        fi
        [ ! -t 2 ] || printf '\r\033[KStarting … %d s  %s' $(($(now) - app_began)) "$(cat "$app_data/starting.txt" 2>/dev/null)" >&2
        sleep 0.2
    done
    [ ! -t 2 ] || printf '\r\033[K' >&2
    rm -f "$app_said"
    trap - INT TERM HUP
}

# serves — whether our process says that it serves. Without a program of its own: it is asked again and again while the
# application needs both cores.
serves() {
    [ -f "$app_data/started.txt" ] || return 1
    while read -r app_word app_rest; do
        [ "$app_word $app_rest" != "process $APP_PID" ] || return 0
    done <"$app_data/started.txt"
    return 1
}

# why_not_started FILE — the sentence and the remedy when the application gave them, otherwise its last words.
why_not_started() {
    if grep -q '^APPLICATION FAILED TO START' "$1"; then
        sed -n '/^Description:/,$p' "$1" | sed '/^Description:$/d; /^Action:$/d; /^$/d' >&2
    else
        tail -n 30 "$1" >&2
        say "The application ended before it served."
    fi
}

stop_application() {
    trap - INT TERM HUP
    kill -TERM "$APP_PID" 2>/dev/null || true
    [ ! -t 2 ] || printf '\rStopping …\n' >&2
    wait_for_application
}

# 130 and 143 are how a JVM ends that was asked to, by Ctrl-C or by us.
wait_for_application() {
    app_exit=0
    wait "$APP_PID" || app_exit=$?
    case $app_exit in
        0 | 130 | 143) ;;
        *) failed "The application ended with $app_exit; see $app_data/shanyu.log" ;;
    esac
}
