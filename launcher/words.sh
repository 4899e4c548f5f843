# What the launcher says. Everything goes to standard error: standard output belongs to the command that runs.

say() { printf '%s\n' "$*" >&2; }

# failed SENTENCE [REMEDY] — the thing asked cannot be done.
failed() {
    say "$1"
    [ $# -lt 2 ] || say "$2"
    exit 1
}

# misused SENTENCE [REMEDY] — the command was not understood.
misused() {
    say "$1"
    [ $# -lt 2 ] || say "$2"
    exit 2
}

now() { date +%s; }

# step TITLE LOG COMMAND… — runs a long command that must succeed; when it fails, the end of its output is shown.
step() {
    attempt "$@" && return
    tail -n 40 "$2" >&2
    say "$1 failed; all of its output is in $2"
    return 1
}

# attempt TITLE LOG COMMAND… — runs a long command with its output in LOG; on a terminal the seconds tick.
attempt() {
    attempt_title=$1 attempt_log=$2
    shift 2
    mkdir -p "$(dirname "$attempt_log")"
    attempt_began=$(now)
    "$@" >"$attempt_log" 2>&1 </dev/null &
    attempt_pid=$!
    trap 'kill "$attempt_pid" 2>/dev/null; exit 130' INT TERM HUP
    if [ -t 2 ]; then
        while kill -0 "$attempt_pid" 2>/dev/null; do
            printf '\r%s … %d s ' "$attempt_title" $(($(now) - attempt_began)) >&2
            sleep 1
        done
        printf '\r\033[K' >&2
    else
        say "$attempt_title …"
    fi
    attempt_exit=0
    wait "$attempt_pid" || attempt_exit=$?
    trap - INT TERM HUP
    [ "$attempt_exit" -ne 0 ] || say "$attempt_title: $(($(now) - attempt_began)) s"
    return "$attempt_exit"
}
