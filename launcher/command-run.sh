# ./shanyu run: starts the application in the foreground of this terminal.

command_run() {
    run_port=8080 run_data=$HOME/.shanyu/data run_demo=pudong
    while [ $# -gt 0 ]; do
        case $1 in
            --port=* | --data=* | --demo=* | --db=*)
                run_option=${1%%=*} run_value=${1#*=}
                shift
                ;;
            --port | --data | --demo | --db)
                [ $# -ge 2 ] || misused "$1 wants a value."
                run_option=$1 run_value=$2
                shift 2
                ;;
            *) misused "run does not know \"$1\"." "./shanyu run [--port 8080] [--data DIR] [--demo pudong|none] [--db JDBC_URL]" ;;
        esac
        case $run_option in
            --port) run_port=$run_value ;;
            --data) run_data=$run_value ;;
            --demo) run_demo=$run_value ;;
            --db) SHANYU_DB_URL=$run_value && export SHANYU_DB_URL ;;
        esac
    done
    case $run_port in '' | *[!0-9]*) misused "--port wants a number, not \"$run_port\"." ;; esac
    case $run_demo in pudong | none) ;; *) misused "--demo is pudong or none, not \"$run_demo\"." ;; esac

    build_application
    start_application "$run_data" "$run_port" "$run_demo" "-XX:AOTCache=$APP_CACHE" || exit 1
    grep -v '^process' "$run_data/started.txt"
    printf '\nCtrl-C stops it.\n'
    trap 'stop_application' INT TERM HUP
    wait_for_application
}
