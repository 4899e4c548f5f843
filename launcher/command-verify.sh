# ./shanyu verify: the stand-alone verifier. Its standard output is answers only.
command_verify() {
    build_verifier
    # One round is one short cold run, which the thorough compiler would only slow down; long runs need it.
    case ${1:-} in
        draw) thorough=-XX:TieredStopAtLevel=1 ;;
        *) thorough=-XX:+TieredCompilation ;;
    esac
    exec "$JAVA_HOME/bin/java" -XX:+UseSerialGC "$thorough" -jar "$VERIFIER" "$@"
}
