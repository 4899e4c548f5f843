# Drills and benchmarks are programs in a directory, one a file; the file's name is the program's.
# They find: ROOT, BUILD, JAVA_HOME, APP (the unpacked application), APP_CACHE, JVM_FLAGS.

# programs_in DIR — their names, one a line.
programs_in() {
    for program in "$ROOT/$1"/*; do
        [ ! -f "$program" ] || [ ! -x "$program" ] || basename "$program"
    done
}

# command_programs DIR WORD [NAME|all] [ARGUMENT…]
command_programs() {
    programs_dir=$1 programs_word=$2
    shift 2
    if [ $# -eq 0 ]; then
        programs_in "$programs_dir"
        [ -n "$(programs_in "$programs_dir")" ] || say "There is no $programs_word yet."
        return
    fi
    if [ "$1" != all ] && [ ! -x "$ROOT/$programs_dir/$1" ]; then
        misused "There is no $programs_word \"$1\"." "./shanyu $programs_word lists them."
    fi
    build_application
    export JVM_FLAGS
    cd "$ROOT"
    if [ "$1" != all ]; then
        programs_one=$1
        shift
        exec "$ROOT/$programs_dir/$programs_one" "$@"
    fi
    programs_failed=''
    for program in $(programs_in "$programs_dir"); do
        say "— $programs_word $program"
        "$ROOT/$programs_dir/$program" || programs_failed="$programs_failed $program"
    done
    [ -z "$programs_failed" ] || failed "Failed:$programs_failed"
}
