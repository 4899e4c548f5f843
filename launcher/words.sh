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

# step TITLE LOG COMMAND… — runs a long command with its output in LOG; on a terminal the seconds tick, and when it
# fails the end of LOG is shown.
step() {
    step_title=$1 step_log=$2
    shift 2
    mkdir -p "$(dirname "$step_log")"
    step_began=$(now)
    "$@" >"$step_log" 2>&1 </dev/null &
    step_pid=$!
    trap 'kill "$step_pid" 2>/dev/null; exit 130' INT TERM
    if [ -t 2 ]; then
        while kill -0 "$step_pid" 2>/dev/null; do
            printf '\r%s … %d s ' "$step_title" $(($(now) - step_began)) >&2
            sleep 1
        done
        printf '\r\033[K' >&2
    else
        say "$step_title …"
    fi
    step_exit=0
    wait "$step_pid" || step_exit=$?
    trap - INT TERM
    if [ "$step_exit" -eq 0 ]; then
        say "$step_title: $(($(now) - step_began)) s"
    else
        tail -n 40 "$step_log" >&2
        say "$step_title failed after $(($(now) - step_began)) s; all of its output is in $step_log"
    fi
    return "$step_exit"
}
