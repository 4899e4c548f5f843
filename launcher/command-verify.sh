# ./shanyu verify: the stand-alone verifier. Its standard output is answers only.
command_verify() {
    build_verifier
    exec "$JAVA_HOME/bin/java" -XX:+UseSerialGC -jar "$VERIFIER" "$@"
}
